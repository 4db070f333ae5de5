import { nothing, render } from 'lit/html.js';
import { gatherFacts, localeFor, type Facts, type Report } from './article/facts.js';
import { readJsonLd, readNewsArticle, type Article, type NewsArticle } from './article/news-article.js';
import { isOutdated, monthsSince } from './article/outdated.js';
import type { Channel, Shared, Told } from './article/share-links.js';
import type { Place } from './article/place.js';
import { stockholm } from './article/stockholm.js';
import type { Extension } from './extension.js';
import { LoadErrorEvent, LoadEvent, ShareEvent } from './events.js';
import { locales, textsIn } from './locale/localize.js';
import { article } from './parts/article.js';
import type { View } from './parts/view.js';
import type { Words } from './parts/words.js';
import { pageAddress } from './page/address.js';
import { readSource, type Outcome } from './page/article-source.js';
import { nearestLang } from './page/language.js';
import { observePage } from './page/observe.js';
import { shareInPage } from './page/share.js';
import { fills, findIn, readSlotted, textIn, type Slotted } from './page/slotted.js';
import { adoptStyles } from './styles/adopt.js';
import { articleCss } from './styles/article.js';
import { lightCss } from './styles/light.js';
import { shareCss } from './styles/share.js';
import { UpdatingElement } from './updating-element.js';

const STYLES = [articleCss, lightCss, shareCss]; // the headline is a heading with a size of its own
const COPIED_FOR = 5_000; // ms: time to hear or read two words, and then the button says again what it does
const TEXTS = [
  'headline', 'description', 'datePublished', 'dateModified', 'lastReviewed', 'expires', 'editor', 'url', 'replacedBy',
  'outdatedAfter', 'share', 'headingLevel', 'locale', 'src',
];

let articles = 0; // connected ones, in every tree

/**
 * A municipality's news article: dates, a notice when it may be outdated, pictures with captions, links for sharing,
 * around the page's own markup or from schema.org's NewsArticle. Attributes, data and slots may be mixed; for each fact a slot
 * goes before an attribute, before the `article` property, before a child JSON-LD script, before `src`.
 * A wrong value is left out and reported once in the console.
 *
 * @tagname kommun-nyhet
 *
 * @attr {"any"} images - With `any`, pictures of third sites are shown, too; else they become links with their alternative text. The embedding script's, for what `src` brings.
 *
 * @slot - The body of the article. With `src`, the fallback, shown until the article is there and when it fails.
 * @slot logo - The publisher's logo.
 * @slot headline - The headline. A heading keeps its level, and the element's own headings come one below it.
 * @slot published - The publication date, label and all. A `<time datetime>` in it is read.
 * @slot notice - In place of the notice's own words; shown only while the article is outdated.
 * @slot lead - The lead (ingress).
 * @slot image - The lead picture or pictures, best each in a `<figure>` with a `<figcaption>`.
 * @slot modified - The date of the last change, label and all. A `<time datetime>` in it is read.
 * @slot replacement - Link to the information that replaces this; shown in the notice, and makes the article outdated.
 * @slot footer - What comes last.
 *
 * @csspart article - The whole article.
 * @csspart header - Logo, headline and publication date.
 * @csspart headline - The headline, the element's own or around the slotted one.
 * @csspart published - The publication date.
 * @csspart notice - The notice on an article that may be outdated.
 * @csspart lead - The lead.
 * @csspart image - The lead picture or pictures.
 * @csspart caption - The caption, with the credit, of a picture that came as data.
 * @csspart body - The body.
 * @csspart source - Who published an article from another address, with a link to it. The embedding script's.
 * @csspart modified - The date of the last change, and who made it.
 * @csspart share - The section with the links for sharing.
 * @csspart share-link - One link or button for sharing.
 * @csspart status - What became of copying and, with the embedding script, of loading, said by a live region; and the link and button that help.
 *
 * @cssproperty [--kommun-nyhet-measure=42em] - The widest that the article becomes. A length; `em` is the size of the page's text around it.
 * @cssproperty [--kommun-nyhet-headline-size=clamp(1.625em, 1.125em + 3.25cqi, 2.625em)] - Size of the headline. A length.
 * @cssproperty [--kommun-nyhet-notice-background=light-dark(#fdf3d0, #320)] - Background of the notice. A colour; set the text's with it.
 * @cssproperty [--kommun-nyhet-notice-color=light-dark(#210, #ffe)] - Text of the notice. A colour, 7:1 or more on the background.
 *
 * @cssState outdated - The notice is shown.
 * @cssState loading - The article that `src` names is awaited.
 * @cssState error - The article that `src` names could not be read.
 *
 * @fires {ShareEvent} kommun-nyhet-share - The reader chose a channel (`channel`, `url`, `headline`). Cancelable.
 * @fires {LoadEvent} kommun-nyhet-load - The article that `src` names was read.
 * @fires {LoadErrorEvent} kommun-nyhet-error - The article that `src` names could not be read (`reason`).
 */
export class KommunNyhet extends UpdatingElement {
  /** The version of the script. */
  static readonly version: string = '0.1.0';

  /** The clock of all articles, in milliseconds since 1970; previews and tests put another in its place. Default: the visitor's. @internal */
  static now: () => number = Date.now;

  /** How `src` is read and shown; the embedding script puts its own in place. @internal */
  static extension: Extension = { read: readSource, view: (view) => view };

  static readonly observedAttributes = [...this.reflect(TEXTS), 'outdated'];

  /** The headline, plain text. A slot `headline` goes before it. */
  declare headline: string | null;

  /** The lead (ingress), plain text. A slot `lead` goes before it. */
  declare description: string | null;

  /** When the article was published: ISO 8601 date or date-time; a time without offset is Swedish. A `<time datetime>` in the slot `published` goes before it. */
  declare datePublished: string | null;

  /** When the article was last changed: ISO 8601 date or date-time. Shown where it is later than the publication and reads differently. A `<time datetime>` in the slot `modified` goes before it. */
  declare dateModified: string | null;

  /** When somebody last saw to it that the article still holds: ISO 8601 date or date-time. The notice counts from here where it is later. */
  declare lastReviewed: string | null;

  /** When the article stops being current: ISO 8601 date or date-time. The notice is shown the day after, or at that time. */
  declare expires: string | null;

  /** Who changed the article: a person, role or unit, as text. Shown whenever it is given. */
  declare editor: string | null;

  /**
   * The article's address, which is shared: http or https.
   *
   * @default the page's canonical link, else its address
   */
  declare url: string | null;

  /** Address of the information that replaces this: http or https. The notice links to it. A link in the slot `replacement` goes before it. */
  declare replacedBy: string | null;

  /**
   * How long an article is current: ISO 8601 duration of whole numbers, or `never` for no limit.
   *
   * @default P1Y
   */
  declare outdatedAfter: string | null;

  /**
   * Ways to share, in order, parted by spaces: `facebook x linkedin email copy native bluesky mastodon whatsapp threads print`, or
   * `none`. A word that is none of these is left out, the others stay.
   *
   * @default facebook x linkedin email copy
   */
  declare share: string | null;

  /**
   * Level of the headline where the page slots no heading: 1 to 6.
   *
   * @default 2
   */
  declare headingLevel: string | null;

  /**
   * Language of the element's own words: `sv` or `en`.
   *
   * @default the nearest `lang`, across shadow roots; else sv
   */
  declare locale: string | null;

  /** Where to read the article: `#` and the id of JSON-LD in the same page; with the embedding script also an address, http or https, whose fragment names an item of a feed. An address is an error (`needs-embed`) in the core script, which loads nothing. */
  declare src: string | null;

  readonly #changed = (): void => { this.requestUpdate(); };
  readonly #observer = new MutationObserver(this.#changed);
  readonly #states = this.attachInternals().states;
  #root: ShadowRoot | undefined;
  readonly #reported = new Set<string>();
  #article: NewsArticle | null | undefined;
  #src: string | undefined;
  #found: Outcome;
  #shared: Shared = { headline: '', title: '', url: '' };
  #told: Told = '';
  #forget: ReturnType<typeof setTimeout> | undefined;

  /**
   * Shows the notice, whatever the dates.
   *
   * @default false
   */
  get outdated(): boolean {
    return this.hasAttribute('outdated');
  }

  set outdated(outdated: boolean) {
    this.toggleAttribute('outdated', !!outdated);
  }

  /** The article as schema.org's NewsArticle, an object. Not cloned with the element, since it is no attribute. */
  get article(): NewsArticle | null | undefined {
    return this.#article;
  }

  set article(article: NewsArticle | null | undefined) {
    this.#article = article;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    articles += 1;
    observePage(this.#observer, this);
  }

  disconnectedCallback(): void {
    articles -= 1;
    this.#observer.disconnect();
    this.#tell('');
  }

  protected override update(): void {
    const news = this.#load();
    const now = KommunNyhet.now();
    const slotted = readSlotted(this);
    const has = (place: Place) => fills(this, slotted, place);
    const loaded = typeof this.#found === 'object' ? this.#found : undefined;
    const facts = this.#facts(slotted, loaded);
    const { headline, datePublished } = facts;
    const text = headline?.text ?? '';
    this.#shared = {
      headline: text,
      title: datePublished ? `[${datePublished.day}] ${text}`.trim() : text,
      url: facts.url ?? pageAddress(this.ownerDocument),
    };
    // What another component passes on through a slot may be a heading, too.
    const slottedHeading = has('headline') && findIn(slotted, 'headline', 'h1,h2,h3,h4,h5,h6,[role=heading],slot');
    const outdated = this.outdated || isOutdated(facts, now, stockholm);
    const words = this.#words(facts.locale);
    const view: View = {
      facts,
      words,
      has,
      slottedLevel: slottedHeading ? parseInt(slottedHeading.ariaLevel ?? slottedHeading.localName.slice(1)) || 2 : undefined,
      bodyIsFallback: !!loaded && facts.paragraphs.length > 0,
      outdated,
      age: datePublished ? monthsSince(datePublished, now, stockholm) : 0,
      shared: this.#shared,
      told: this.#told,
      status: this.#told && words.texts[this.#told],
      choose: this.#choose,
      apart: articles > 1 && headline ? { text, lang: headline.lang || (words.lang === nothing ? undefined : nearestLang(this)) } : undefined,
    };
    const content = article(KommunNyhet.extension.view(view, this));
    // Not before all is known: without a shadow root the page's own text is there, whatever goes wrong.
    this.#root ??= this.attachShadow({ mode: 'open' }); // a declarative one is emptied and taken over
    adoptStyles(this.getRootNode() as Document | ShadowRoot, lightCss);
    adoptStyles(this.#root, ...STYLES); // again in another document, where the sheets of the old one do not serve
    render(content, this.#root);
    const states = [outdated && 'outdated', this.#src && !this.#found && 'loading', !loaded && this.#found && 'error'];
    this.#states.clear();
    for (const state of states) if (state) this.#states.add(state);
    if (news) this.dispatchEvent(news);
  }

  /** Tells the page's author what is wrong; once, since updates come often. */
  readonly #report: Report = (attribute, value, expected) => {
    const message = `<kommun-nyhet> leaves out ${attribute}="${value.slice(0, 100)}": expected ${expected}.`;
    if (!this.#reported.has(message)) console.warn(message, this);
    this.#reported.add(message);
  };

  /** Reads `src` until there is an article. The event that tells what became of it, once. */
  #load(): Event | undefined {
    const src = this.src?.trim();
    const before = src === this.#src ? this.#found : undefined;
    this.#src = src;
    this.#found = typeof before === 'object' || !src ? before : KommunNyhet.extension.read(this, src, this.#report, this.#changed);
    if (!this.#found || this.#found === before) return undefined;
    return typeof this.#found === 'object' ? new LoadEvent() : new LoadErrorEvent(this.#found);
  }

  #words(locale: string | undefined): Words {
    const here = localeFor(nearestLang(this), locales);
    const chosen = locale ?? here ?? 'sv';
    return { texts: textsIn(chosen), lang: chosen === here ? nothing : chosen };
  }

  #facts(slotted: Slotted, loaded: Article | undefined): Facts {
    const time = (place: Place) => {
      const element = findIn<HTMLTimeElement>(slotted, place, 'time');
      return element?.dateTime || element?.textContent;
    };
    const markup = {
      headline: textIn(slotted, 'headline'),
      inLanguage: findIn<HTMLElement>(slotted, 'headline', '[lang]')?.lang,
      datePublished: time('published'),
      dateModified: time('modified'),
      replacedBy: findIn<HTMLAnchorElement>(slotted, 'replacement', 'a[href]:not([href=""])')?.href,
    };
    const json = this.querySelector(':scope > script[type$="ld+json"]')?.textContent;
    const child = json ? readJsonLd(json, this.baseURI) : undefined;
    const property = readNewsArticle(this.#article, this.baseURI);
    if ((json && !child) || (this.#article && !property)) this.#report('article', json ?? 'object', 'a NewsArticle');
    return gatherFacts([markup, this, property, child, loaded], { base: this.baseURI, zone: stockholm, locales, canShare: 'share' in navigator, report: this.#report });
  }

  /** Announces what the reader chose, and does it unless the page says no; links then go their way. */
  readonly #choose = (channel: Channel, event: Event): void => {
    if (!this.dispatchEvent(new ShareEvent(channel, this.#shared.url, this.#shared.headline))) event.preventDefault();
    else void this.#share(channel);
  };

  async #share(channel: Channel): Promise<void> {
    this.#tell(await shareInPage(channel, this.#shared));
    if (this.#told === 'copied') this.#forget = setTimeout(() => { this.#tell(''); }, COPIED_FOR);
    await this.updateComplete;
    this.#root?.querySelector('input')?.select(); // the address, where it could not be copied; takes the focus
  }

  #tell(told: Told): void {
    clearTimeout(this.#forget);
    this.#told = told;
    this.requestUpdate();
  }
}
