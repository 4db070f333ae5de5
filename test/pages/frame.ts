import { fixtureSync } from '@open-wc/testing';
import { next } from '../support/element.js';

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

interface Shape {
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
}

/** Opens a page in a frame of the test's own page, until the test is over; resolves when it has loaded. */
const open = async (source: 'src' | 'srcdoc', value: string, { width = 800, height = 600, sandbox }: Shape): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.title = value.slice(0, 80);
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame[source] = value;
  const loaded = next(frame, 'load');
  fixtureSync('<div></div>').append(frame);
  await loaded;
  return { frame, window: frame.contentWindow as Page['window'], document: frame.contentDocument! };
};

/** Opens a page of this server. */
export const openPage = (address: string, shape: Shape = {}): Promise<Page> => open('src', address, shape);

/** Opens a page with this markup, which the browser parses as it does what comes from a server: declarative shadow roots, too. */
export const openMarkup = (markup: string, shape: Shape = {}): Promise<Page> => open('srcdoc', markup, shape);

/** Runs a script file in a page, and resolves when it has run. `type` as in HTML; a failure to load rejects. */
export const runScript = async ({ document: page }: Page, address: string, type = ''): Promise<void> => {
  const script = page.createElement('script');
  script.type = type;
  script.src = address;
  const over = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => { reject(new Error(`${address} did not load`)); });
  });
  page.head.append(script);
  await over;
};
