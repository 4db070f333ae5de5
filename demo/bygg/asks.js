// What a source's web master can be asked for, to the letter. `…` stands for what only they know.

/** By what is missing (facts.js) and the source's format. What a format has no place for, JSON-LD in the article's page has. */
export const ASKS = {
  headline: { 'json-ld': '"headline": "…"', rss: '<title>…</title>', atom: '<title>…</title>', 'json-feed': '"title": "…"' },
  description: { 'json-ld': '"description": "…"', rss: '<description>…</description>', atom: '<summary>…</summary>', 'json-feed': '"summary": "…"' },
  body: {
    'json-ld': '"articleBody": "…"',
    rss: '<content:encoded><![CDATA[<p>…</p>]]></content:encoded>',
    atom: '<content type="html">…</content>',
    'json-feed': '"content_html": "…"',
  },
  datePublished: {
    'json-ld': '"datePublished": "2026-03-13"',
    rss: '<pubDate>Fri, 13 Mar 2026 08:00:00 +0100</pubDate>',
    atom: '<published>2026-03-13T08:00:00+01:00</published>',
    'json-feed': '"date_published": "2026-03-13T08:00:00+01:00"',
  },
  dateModified: {
    'json-ld': '"dateModified": "2026-03-16"',
    atom: '<updated>2026-03-16T08:00:00+01:00</updated>',
    'json-feed': '"date_modified": "2026-03-16T08:00:00+01:00"',
  },
  images: {
    'json-ld': '"image": { "@type": "ImageObject", "contentUrl": "https://…", "description": "…", "caption": "…" }',
    rss: '<media:content url="https://…" medium="image"/>',
    atom: '<link rel="enclosure" type="image/jpeg" href="https://…"/>',
    'json-feed': '"image": "https://…"',
  },
  alt: { 'json-ld': '"image": { "@type": "ImageObject", "contentUrl": "https://…", "description": "…" }' },
  caption: { 'json-ld': '"image": { "@type": "ImageObject", "contentUrl": "https://…", "caption": "…" }', rss: '<media:description>…</media:description>' },
  publisher: { 'json-ld': '"publisher": { "@type": "Organization", "name": "…" }', rss: '<dc:publisher>…</dc:publisher>' },
  inLanguage: { 'json-ld': '"inLanguage": "sv"', rss: '<language>sv</language>', atom: 'xml:lang="sv"', 'json-feed': '"language": "sv"' },
  url: { 'json-ld': '"url": "https://…"', rss: '<link>https://…</link>', atom: '<link rel="alternate" href="https://…"/>', 'json-feed': '"url": "https://…"' },
};

/** For a picture that stands in the body, whatever the format. */
export const PICTURE = '<figure><img src="https://…" alt="…"><figcaption>…</figcaption></figure>';

/** The header that lets every site read an answer: https://fetch.spec.whatwg.org/#http-access-control-allow-origin */
export const READABLE = 'Access-Control-Allow-Origin: *';

/** An article's data, for the head of its page. */
export const DATA = `<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "…",
  "description": "…",
  "datePublished": "2026-03-13",
  "dateModified": "2026-03-16",
  "inLanguage": "sv",
  "url": "https://…",
  "publisher": { "@type": "Organization", "name": "…" },
  "image": { "@type": "ImageObject", "contentUrl": "https://…", "description": "…", "caption": "…" },
  "articleBody": "…"
}
</script>`;

/** A reason why nothing was found (SourceError), and what solves it. Where nothing can be asked for, the advice in words.js is all. */
export const REMEDIES = { network: READABLE, 'no-article': DATA };
