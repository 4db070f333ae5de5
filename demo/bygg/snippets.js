import { html, php, razor, twig, velocity, wordpress, yaml } from './escape.js';

/** The attributes that the builder sets. */
export const SETTINGS = ['share', 'heading-level', 'locale', 'outdated-after', 'images'];

/**
 * What is written into a page or a template, by system: a list of parts, each with its name in words.js (`words.systems`) and its code.
 * What is embedded: `address`, where the article is loaded from; `original`, its page, and `title`, for the link that is there until it
 * has come; `lang`, of the title, where it is not the page's; `attributes`, those that differ from the default. What embeds: `script`,
 * its `src`, its `integrity` if it is known, and whether it is a `module`.
 */
export const systems = {
  page: (article, script) => [part('script', scriptTag(script, html)), part('article', element(article, html))],
  sitevision: (article, script) => [part('script', scriptTag(script, velocity)), part('article', element(article, velocity))],
  wordpress: (article, script) => [part('script', enqueue(script)), part('article', element(article, wordpress))],
  umbraco: (article, script) => [part('script', scriptTag(script, razor)), part('article', element(article, razor))],
  optimizely: (article, script) => [part('script', scriptTag(script, razor)), part('article', element(article, razor))],
  drupal: (article, script) => [part('script', library(script)), part('article', `{{ attach_library('TEMA/kommun-nyhet') }}\n${element(article, twig)}`)],
  link: (article, script) => [
    part('script', scriptTag(script, html)),
    ...(new URL(article.address).origin === location.origin ? [] : [part('allowed', allowed(article))]),
    part('address', marked(article)),
    part('article', tag('a', { href: marked(article) }, html, html(article.title))),
  ],
};

const part = (name, code) => ({ name, code });

/** One attribute on the same line as the name, several on lines of their own. A value of `true` stands for no value. */
const tag = (name, attributes, escape, content = '') => {
  const printed = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false)
    .map(([attribute, value]) => (value === true ? attribute : `${attribute}="${escape(value)}"`));
  return `<${name}${printed.length > 1 ? `\n  ${printed.join('\n  ')}\n` : ` ${printed[0]}`}>${content}</${name}>`;
};

const element = ({ address, original, title, lang, attributes }, escape) =>
  tag('kommun-nyhet', { src: address, ...attributes }, escape, `\n  <p${lang ? ` lang="${escape(lang)}"` : ''}><a href="${escape(original)}">${escape(title)}</a></p>\n`);

/** The line in the page's head without which links to another site stay links. */
const allowed = ({ address }) => `<meta name="kommun-nyhet-links" content="${html(new URL(address).origin)}">`;

/** Where the mark, and after it the settings as in a query, say that the link is to become the article; but whose pictures are shown, no link may say. */
const marked = ({ address, attributes }) => {
  const settings = new URLSearchParams(attributes);
  settings.delete('images');
  return `${address}#kommun-nyhet${settings.size ? `?${settings}` : ''}`;
};

const scriptAttributes = ({ src, integrity, module }) => ({
  type: module && 'module',
  src,
  defer: !module,
  integrity,
  crossorigin: integrity && 'anonymous',
});

const scriptTag = (script, escape) => tag('script', scriptAttributes(script), escape);

/** https://developer.wordpress.org/reference/functions/wp_print_script_tag/ */
const enqueue = script => `add_action( 'wp_head', function () {
  wp_print_script_tag( array(
${Object.entries(scriptAttributes(script)).filter(([, value]) => value)
    .map(([name, value]) => `    ${php(name)} => ${value === true ? 'true' : php(value)},`).join('\n')}
  ) );
} );`;

/** https://www.drupal.org/docs/develop/theming-drupal/adding-assets-css-js-to-a-drupal-theme-via-librariesyml */
const library = script => {
  const { src, ...attributes } = scriptAttributes(script);
  return `kommun-nyhet:
  js:
    ${yaml(src)}:${/^(https?:)?\/\//.test(src) ? '\n      type: external' : ''}
      preprocess: false
      attributes:
${Object.entries(attributes).filter(([, value]) => value).map(([name, value]) => `        ${name}: ${value === true ? 'true' : yaml(value)}`).join('\n')}`;
};
