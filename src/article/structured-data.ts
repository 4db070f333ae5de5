import { machineReadable } from './dates.js';
import type { View } from './view.js';

/**
 * An article as schema.org's NewsArticle in JSON-LD, for search engines, on the page with this address: with the original as the page that it
 * is about. Nothing on a page of another origin, whose article it is not.
 */
export const structuredData = ({ headline, description, published, modified, images, publisher, isAddressKnown, shared: { url } }: View, page: string): string =>
  headline && isAddressKnown && new URL(url).origin === new URL(page).origin
    ? JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: headline.text,
        description: description?.text,
        inLanguage: headline.lang,
        datePublished: published && machineReadable(published),
        dateModified: modified && machineReadable(modified),
        image: images.length ? images.map(({ address }) => address) : undefined,
        publisher: publisher && { '@type': 'Organization', name: publisher.text },
        mainEntityOfPage: url,
      }).replaceAll('<', '\\u003c') // which could end the script, or begin a comment in it
    : '';
