import { LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues, render, type TemplateResult } from 'lit';
import type { Report } from './article/facts.js';
import { attributeOf, propertyOf } from './article/names.js';
import type { NewsArticle } from './article/news-article.js';
import { stockholm } from './article/stockholm.js';
import { viewOf, type View } from './article/view.js';
import type { Extension } from './extension.js';
import { pageAddress } from './page/address.js';
import { moveFocus, printedFocus } from './page/printed-focus.js';
import { readSource } from './page/article-source.js';
import { attributeProperty } from './page/attribute-property.js';
import { AuthorConsole } from './page/author-console.js';
import { KnownFacts } from './page/known-facts.js';
import { MarkupController } from './page/markup-controller.js';
import { SharingController } from './page/sharing-controller.js';
import { SourceController } from './page/source-controller.js';
import { SurroundingsController } from './page/surroundings-controller.js';
import { article } from './parts/article.js';
import { bareSlots } from './parts/bare-slots.js';
import { channelAt } from './parts/share.js';
import { chooseWords, type Words } from './parts/words.js';
import { dress } from './styles/dress.js';

/** The properties that tell facts in words, each held by the attribute of its name. */
const FACTS = [
  'headline', 'description', 'datePublished', 'dateModified', 'lastReviewed', 'expires',
  'editor', 'url', 'replacedBy', 'outdatedAfter', 'share', 'headingLevel',
] as const;

/** Whether the embedding script wrote a node. */
const isOurs = (node: Node): boolean => KommunNyhet.extension.wrote(node);

const inAttribute = (property: string): PropertyDeclaration => ({ attribute: attributeOf(property) });

/**
 * A municipality's news article: dates, a notice when it may be outdated, pictures with captions, links for sharing,
 * around the page's own markup or from schema.org's NewsArticle. Attributes, data and slots may be mixed; for each fact a slot
 * goes before an attribute, before the `article` property, before a child JSON-LD script, before `src`.
 * A wrong value is left out and reported once in the console.
 *
 * @tagname kommun-nyhet
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
 * @slot share - The links for sharing that a server printed; shown until the element's own take their place.
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
 * @cssproperty [--kommun-nyhet-headline-size=clamp(1.625em, 1em + 3.9cqi, 2.625em)] - Size of the headline. A length.
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
export class KommunNyhet extends LitElement {
  /** The version of the script. */
  static readonly version: string = '0.1.0';

  /** The clock of all articles, in milliseconds since 1970; previews and tests put another in its place. Default: the visitor's. @internal */
  static now: () => number = Date.now;

  /** How `src` is read and shown; the embedding script puts its own in place. @internal */
  static extension: Extension = { read: readSource, show: (_, view) => ({ view }), wrote: () => false };

  static override readonly properties: PropertyDeclarations = {
    ...Object.fromEntries(FACTS.map((name) => [name, inAttribute(name)])),
    locale: inAttribute('locale'),
    outdated: { attribute: 'outdated', type: Boolean },
    structuredData: { attribute: 'structured-data', type: Boolean },
    src: inAttribute('src'),
    images: inAttribute('images'),
    // what is set again counts as changed: its owner may have changed the object itself
    article: { attribute: false, hasChanged: () => true },
  };

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

  /** The article's address, which is shared: http or https. @default the page's canonical link, else its address */
  declare url: string | null;

  /** Address of the information that replaces this: http or https. The notice links to it. A link in the slot `replacement` goes before it. */
  declare replacedBy: string | null;

  /** How long an article is current: ISO 8601 duration of whole numbers, or `never` for no limit. @default P1Y */
  declare outdatedAfter: string | null;

  /** Ways to share, in order, parted by spaces: `facebook x linkedin email copy native bluesky mastodon whatsapp threads print`, or `none`. A word that is none of these is left out, the others stay. @default facebook x linkedin email copy */
  declare share: string | null;

  /** Level of the headline where the page slots no heading: 1 to 6. @default 2 */
  declare headingLevel: string | null;

  /** Language of the element's own words: `sv` or `en`. @default the nearest `lang`, across shadow roots; else sv */
  declare locale: string | null;

  /** Where to read the article: `#` and the id of JSON-LD in the same page; with the embedding script also an address, http or https, whose fragment names an item of a feed. An address is an error (`needs-embed`) in the core script, which loads nothing. */
  declare src: string | null;

  /** Shows the notice, whatever the dates. @default false */
  declare outdated: boolean;

  /** Whether search engines are told of the article, in a child script as schema.org's NewsArticle: with the embedding script, where `url` is of the page's own origin. */
  declare structuredData: boolean;

  /** With `any`, pictures of third sites are shown, too; else they become links with their alternative text. The embedding script's, for what `src` brings. */
  declare images: 'any' | null;

  /** The article as schema.org's NewsArticle, an object. Not cloned with the element, since it is no attribute. An object that is changed is to be set again. */
  declare article: NewsArticle | null | undefined;

  readonly #states = this.attachInternals().states;
  readonly #markup = new MarkupController(this, isOurs);
  readonly #surroundings = new SurroundingsController(this);
  readonly #facts = new KnownFacts(FACTS);
  readonly #console = new AuthorConsole(this);
  #sharing: SharingController | undefined;
  #source: SourceController<this> | undefined;
  #view!: View;
  #shown!: View;
  #words!: Words;

  /** The attribute is the only store of a property, as of HTML's own: so a clone has it, and one that was never on a page. */
  static override getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined {
    const { attribute, type } = options;
    return typeof attribute === 'string' ? attributeProperty(attribute, type === Boolean) : super.getPropertyDescriptor(name, key, options);
  }

  /** A click in an article: the reader may have chosen a way to share. One listener for all controls, since each costs on a page with many articles. */
  static #hear(event: Event): void {
    const [root, clicked] = [event.currentTarget as ShadowRoot & { readonly host: KommunNyhet }, event.target as Element];
    const { host } = root;
    const channel = root.contains(clicked) && channelAt(clicked, host.#shown.channels); // what is slotted is the page's
    if (channel) (host.#sharing ??= new SharingController(host)).choose(channel, host.#shown.shared, event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dress(this, this.renderRoot as ShadowRoot, this.#console);
  }

  override attributeChangedCallback(name: string, before: string | null): void {
    this.requestUpdate(propertyOf(name), before); // nothing to convert: the attribute is what the property reads
  }

  /** Moved with its state by `moveBefore()`; without this, it would be taken out and put in again. */
  connectedMoveCallback(): void {
    this.#surroundings.hostDisconnected();
    this.#surroundings.hostConnected();
    dress(this, this.renderRoot as ShadowRoot, this.#console);
  }

  /** Attached anew where a server printed one: so it is emptied, and never there twice. docs/decisions/0005-server-roots-replaced.md */
  protected override createRenderRoot(): ShadowRoot {
    const focused = printedFocus(this);
    const root = this.attachShadow({ mode: 'open' });
    if (focused) void this.updateComplete.then(() => { moveFocus(root, focused); });
    root.addEventListener('click', KommunNyhet.#hear);
    return root;
  }

  /** Whatever goes wrong in an update, the page's own text is shown. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (problem) {
      this.#console.tell(`shows the page's own text alone: ${String(problem)}`);
      render(bareSlots(this), this.renderRoot);
    }
  }

  protected override shouldUpdate(): boolean { return this.isConnected; }

  protected override willUpdate(changed: PropertyValues): void {
    const report: Report = (...problem) => { this.#console.report(...problem); };
    const src = this.src?.trim();
    if (src) this.#source ??= new SourceController(this);
    this.#source?.follow(src, KommunNyhet.extension.read, report);
    const { markup } = this.#markup;
    const loaded = this.#source?.article;
    this.#words = chooseWords(this.locale?.trim(), this.#surroundings.lang, report);
    this.#view = viewOf(this.#facts.read(this, changed, markup, loaded, report), markup, {
      now: KommunNyhet.now(),
      zone: stockholm,
      isForced: this.outdated,
      isLoaded: !!loaded,
      pageAddress: () => pageAddress(this.ownerDocument),
    });
  }

  protected override render(): TemplateResult {
    const { view, ...extras } = KommunNyhet.extension.show(this, this.#view, this.#words);
    this.#shown = view;
    const { headline } = view;
    const apart = this.#surroundings.isOneOfSeveral && headline
      ? { text: headline.text, lang: headline.lang || (this.#words.lang && this.#surroundings.lang) }
      : undefined;
    return article(view, this.#words, { told: this.#sharing?.told ?? '', apart }, extras);
  }

  protected override updated(): void {
    this.#states.clear();
    if (this.#view.isOutdated) this.#states.add('outdated');
    if (this.#source?.state) this.#states.add(this.#source.state);
    this.#source?.tell();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kommun-nyhet': KommunNyhet;
  }
}
