import { each } from './nodes.js';

/** Reads what Cloudflare writes in place of an email address, for its script to read: bytes, of which the first changed the others. */
export const showMailAddresses = (box: ParentNode): void => {
  each(box, '[data-cfemail],a[href*="/email-protection#"]', (element) => {
    const code = element.dataset.cfemail ?? element.getAttribute('href')?.split('#')[1] ?? '';
    const [key = 0, ...others] = Array.from(code.slice(0, 500).match(/[\da-f]{2}/gi) ?? [], (byte) => parseInt(byte, 16));
    const address = String.fromCharCode(...others.map((byte) => byte ^ key));
    if (element.dataset.cfemail) element.textContent = address;
    if (element.matches('a')) element.setAttribute('href', `mailto:${address}`);
  });
};
