import { element } from './element.js';

/** What the server prints: bench/serve.mjs. */
const markup = await (await fetch('/printed.html')).text();

export default element(() => markup);
