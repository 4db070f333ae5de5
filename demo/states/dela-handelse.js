// A page that shares in its own way: it cancels the event and says what was chosen.

const output = document.querySelector('output');

document.addEventListener('kommun-nyhet-share', (event) => {
  event.preventDefault();
  output.textContent = `${event.channel}: ${event.headline} (${event.url})`;
});
