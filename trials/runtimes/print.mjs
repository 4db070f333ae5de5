// What each runtime runs: the published module, and a digest of what it prints.
import { renderKommunNyhet, streamKommunNyhet } from 'kommun-nyhet/server';

const article = {
  headline: 'Polisen & Borås Stad: <b>"trygghet"</b>', description: 'Så här blir det.', datePublished: '2021-05-07T22:30:00Z', editor: 'Kommunikationsavdelningen',
  url: 'https://kommun.example/nyheter/boras', inLanguage: 'sv', articleBody: 'Kommunpolis Anders Cronehag betonar vikten av samarbete.',
};
const options = { now: Date.UTC(2026, 10, 27), structuredData: true, share: 'facebook bluesky email copy' };

const digest = async text => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
};

/** The digests of an article as a string, and as a stream with a shadow root. */
export const printed = async () =>
  `${await digest(renderKommunNyhet(article, options))} ${await digest([...streamKommunNyhet(article, { ...options, shadowRoot: true })].join(''))}`;
