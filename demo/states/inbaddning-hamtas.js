// An address that never answers: without this, the state would pass before anybody has seen it. It runs before the embedding script,
// which lets a request take 15 seconds; this one does not end then either.

window.fetch = () => new Promise(() => undefined);
