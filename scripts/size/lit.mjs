// What the core script's libraries weigh: an empty element on LitElement.
import { html, LitElement } from 'lit';

customElements.define('empty-element', class extends LitElement {
  render() {
    return html``;
  }
});
