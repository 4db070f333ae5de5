// Another script of the page's, which brings a Lit of its own.
import { html, render } from 'lit';

render(html`<p>Ur sidans egen Lit: <b>${'ja'}</b></p>`, document.querySelector('#lit'));
