// What React's JSX knows of the element. A line below `@ts-expect-error` must not compile.
import type {} from 'kommun-nyhet/react';
import type { NewsArticle, ShareEvent } from 'kommun-nyhet';

const article: NewsArticle = { '@type': 'NewsArticle', headline: 'Ny bro över ån' };
const hear = ({ channel }: ShareEvent) => { console.log(channel); };

export const page = (
  <kommun-nyhet lang="sv" className="nyhet" date-published="2021-05-07" outdated-after="P2Y" outdated article={article} onkommun-nyhet-share={hear}>
    <h2 slot="headline">Ny bro över ån</h2>
    <p>Bron öppnar i dag.</p>
  </kommun-nyhet>
);
// @ts-expect-error on a server, and before the script has come, React would write it as `datepublished`
export const camel = <kommun-nyhet datePublished="2021-05-07" />;
// @ts-expect-error the event has no such word
export const wrong = <kommun-nyhet onkommun-nyhet-share={(event) => console.log(event.service)} />;
