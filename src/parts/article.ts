import { html, nothing, type TemplateResult } from 'lit';
import { machineReadable, type CalendarDate } from '../article/dates.js';
import { fill } from '../article/fill.js';
import type { Passage } from '../article/news-article.js';
import type { Place } from '../article/place.js';
import type { View } from '../article/view.js';
import { formatDate } from '../locale/dates.js';
import { bareSlot } from './bare-slots.js';
import { chosen } from './chosen.js';
import type { Controls } from './controls.js';
import type { Extras } from './extras.js';
import { figure, image } from './figure.js';
import { notice, replacement } from './notice.js';
import { paragraph } from './phrase.js';
import { share } from './share.js';
import type { Words } from './words.js';

/** The place of the headline: in the element's own heading, around its text or what the page has that is no heading; or for the page's. */
const headlineOf = ({ filled, headline, level, makesHeading }: View): TemplateResult => {
  if (!makesHeading) return html`<slot name="headline"></slot>`;
  const own = filled.has('headline') ? undefined : headline;
  return chosen(
    `headline ${level}`,
    () => `<h${level} part="headline"><slot name="headline" ?hidden=|></slot><span ?hidden=| lang=| dir="auto">|</span></h${level}>`,
    !!own, !own, own?.lang ?? nothing, own?.text,
  );
};

/**
 * The article, in the contract's order: one flat template, since each one within it costs an article's readers time. Every slot is always
 * there, so that what comes later finds its place; the element's own line is hidden where the page fills it.
 *
 * A heading that names the article itself is taken for a mere label by Orca, and not read: its place has the id. Lines that break white space
 * as their authors did (`pre-line`) stand on one line here, too.
 */
export const article = (view: View, words: Words, controls: Controls, { body, status, remedy }: Extras): TemplateResult => {
  const { texts } = words;
  const lang = words.lang ?? nothing;
  const { filled, logo, publisher, isOutdated, replacedBy, images, hidesBody, paragraphs, strays } = view;
  /** The element's own fact, where the page does not fill the place. */
  const own = <Fact>(place: Place, fact: Fact): Fact | undefined => (filled.has(place) ? undefined : fact);
  const datetime = (date: CalendarDate | undefined) => (date ? machineReadable(date) : nothing);
  const day = (date: CalendarDate | undefined) => (date ? formatDate(date, texts) : nothing);
  const langOf = (text: Passage | undefined) => text?.lang ?? nothing;
  const published = own('published', view.published);
  const lead = own('lead', view.description);
  const modified = own('modified', view.modified);
  const { editor } = view;
  const { told } = controls;
  const news = [status, told && texts[told]].filter(Boolean).join(' ');

  return html`<article part="article" aria-labelledby="headline">
    <div part="header">
      <slot name="logo"></slot>${own('logo', logo && publisher && image(logo, fill(texts.logo, { publisher: publisher.text }), words.lang, 'eager'))}
      <div id="headline" part=${view.makesHeading ? nothing : 'headline'}>${headlineOf(view)}</div>
      <div part="published" ?hidden=${!published && !filled.has('published')}>
        <slot name="published"></slot>
        <p ?hidden=${!published} lang=${lang} dir="auto">${texts.published} <time datetime=${datetime(published)}>${day(published)}</time></p>
      </div>
    </div>
    <div part="notice" ?hidden=${!isOutdated}>
      <slot name="notice"></slot>${own('notice', isOutdated && notice(view.noticeLevel, view.months, words)) || nothing}
      <slot name="replacement"></slot>${own('replacement', replacedBy && replacement(replacedBy, words, controls.apart))}
    </div>
    <div part="lead" ?hidden=${!lead && !filled.has('lead')}>
      <slot name="lead"></slot>${lead && paragraph(lead)}
    </div>
    <div part="image" ?hidden=${!images.length && !filled.has('image')}><slot name="image"></slot>${own('image', images.map(figure))}</div>
    <div part="body"><slot ?hidden=${hidesBody}></slot>${body ?? paragraphs.map(paragraph)}${strays.length ? strays.map(bareSlot) : nothing}</div>
    <div part="modified" ?hidden=${!modified && !editor && !filled.has('modified')}>
      <slot name="modified"></slot>
      <p ?hidden=${!modified} lang=${lang} dir="auto">${texts.modified} <time datetime=${datetime(modified)}>${day(modified)}</time></p>
      <p ?hidden=${!editor}><span lang=${lang} dir="auto">${texts.modifiedBy}</span> <span lang=${langOf(editor)} dir="auto">${editor?.text}</span></p>
    </div>
    <slot name="share" hidden></slot>
    ${view.channels.length ? share(view, words, controls) : nothing}
    <div part="status" class=${status ? '' : told} lang=${lang}><p aria-live="polite">${news}</p>${remedy}</div>
    <slot name="footer"></slot>
  </article>`;
};
