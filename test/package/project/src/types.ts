// What someone who uses the package writes in TypeScript: test/package/package.test.mjs compiles this in strict mode against what is published. A line
// below `@ts-expect-error` must not compile. Nothing is imported but types, as where the script is a tag of the page.
import type { Channel, ErrorReason, ImageObject, KommunNyhet, LoadErrorEvent, LoadEvent, NewsArticle, ShareEvent } from 'kommun-nyhet';

// The element, by its tag.
export const made: KommunNyhet = document.createElement('kommun-nyhet');
export const found: KommunNyhet | null = document.querySelector('kommun-nyhet');
export const inside: KommunNyhet | null = made.closest('kommun-nyhet');
export const each: NodeListOf<KommunNyhet> = document.querySelectorAll('kommun-nyhet');
export const ready: Promise<boolean> = made.updateComplete;

// Its properties.
made.headline = 'Ny bro över ån';
made.datePublished = '2021-05-07';
made.outdated = true;
made.headline = null;
// @ts-expect-error there is no such property
made.rubrik = 'Ny bro';
// @ts-expect-error it is not a number
made.outdated = 1;

// Its events, wherever they are heard.
made.addEventListener('kommun-nyhet-share', (event) => { const channel: Channel = event.channel; told.push(channel, event.url, event.headline); });
document.addEventListener('kommun-nyhet-share', (event) => { const channel: Channel = event.channel; told.push(channel); });
window.addEventListener('kommun-nyhet-share', (event) => { const channel: Channel = event.channel; told.push(channel); });
made.addEventListener('kommun-nyhet-load', (event: LoadEvent) => told.push(event.type));
document.addEventListener('kommun-nyhet-error', (event) => { const reason: ErrorReason = event.reason; told.push(reason); });
window.addEventListener('kommun-nyhet-error', (event: LoadErrorEvent) => told.push(event.reason));
// @ts-expect-error the event has no such word
document.addEventListener('kommun-nyhet-share', (event) => told.push(event.service));
// @ts-expect-error there is no such channel
export const channel: Channel = 'myspace';

export const told: string[] = [];
export const hear = ({ channel }: ShareEvent): void => { told.push(channel); };
made.addEventListener('kommun-nyhet-share', hear);

// An article, as a CMS writes JSON-LD.
const picture = { '@type': 'ImageObject', contentUrl: 'https://www.boras.se/bro.jpg', description: 'En bro', width: 1200, contentSize: '80 kB' } satisfies ImageObject;
made.article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://www.boras.se/bron#artikel',
  headline: { '@value': 'Ny bro över ån', '@language': 'sv' },
  datePublished: '2021-05-07',
  articleSection: 'Trafik och gator',
  keywords: ['bro', 'cykel'],
  isAccessibleForFree: true,
  image: [picture, 'https://www.boras.se/an.jpg'],
  author: { '@type': 'Organization', name: 'Kommunikationsavdelningen', url: 'https://www.boras.se/' },
  publisher: { '@type': 'GovernmentOrganization', name: 'Borås Stad', logo: { '@type': 'ImageObject', url: 'https://www.boras.se/logo.svg' } },
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.boras.se/bron' },
};
const literal: NewsArticle = { '@context': 'https://schema.org', '@type': ['NewsArticle'], headline: 'Ny bro', wordCount: 120 };
made.article = literal;
made.article = null;
// @ts-expect-error a headline is a text
made.article = { headline: { text: 'Ny bro' } };
// @ts-expect-error a date is a text
made.article = { headline: 'Ny bro', datePublished: new Date() };
