// What the core script's libraries weigh: the least that uses them.
import { html, render } from 'lit/html.js';

render(html``, document.body);
