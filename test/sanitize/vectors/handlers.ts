import { cross, list, spelled, vector } from './vector.js';

/** Names of events, without their `on`. */
export const EVENTS = list(`
  abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste
  beforetoggle blur cancel canplay change click close command contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop
  error focus focusin focusout formdata fullscreenchange gotpointercapture input invalid keydown keypress keyup load loadeddata loadstart mousedown
  mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel paste play pointerdown pointerenter pointermove pointerover pointerrawupdate
  pointerup progress reset resize scroll scrollend scrollsnapchange search select selectionchange selectstart slotchange submit toggle touchend
  touchmove touchstart transitionend transitionrun transitionstart webkitanimationstart webkittransitionend wheel`);

/** An element of a news text with something of its own, and how it stands there. */
const ELEMENTS: Readonly<Record<string, (attribute: string, picture: string) => string>> = {
  p: (attribute) => `<p ${attribute}>Text</p>`,
  a: (attribute) => `<p><a href="/nyheter" ${attribute}>Text</a></p>`,
  img: (attribute, picture) => `<img src="${picture}" alt="Bild" ${attribute}>`,
};

/** How an attribute may be written so that it is still one. */
const SPELLINGS: Readonly<Record<string, (call: string) => string>> = {
  'in mixed case': (call) => ` OnErRoR="${call}"`,
  'in capitals': (call) => ` ONERROR="${call}"`,
  'without quotes': (call) => ` onerror=${call}`,
  'in single quotes': (call) => ` onerror='${call}'`,
  'after a slash': (call) => `/onerror="${call}"`,
  'after many slashes': (call) => ` ///onerror="${call}"//`,
  'right after another attribute': (call) => ` alt="Bild"onerror="${call}"`,
  'with space around the sign': (call) => ` onerror \n=\t "${call}"`,
  'after a form feed': (call) => `\fonerror="${call}"`,
  'after a carriage return': (call) => `\ronerror="${call}"`,
  'after a quotation mark': (call) => ` "onerror="${call}"`,
  'after a backtick': (call) => ' `onerror="' + call + '"',
  'after a stray less-than': (call) => ` <onerror="${call}" onerror="${call}"`,
  'after an attribute without name': (call) => ` ="" onerror="${call}"`,
  'twice': (call) => ` onerror="1" onerror="${call}" onload="${call}"`,
  'with its value in entities': (call) => ` onerror="${spelled(call, (code) => `&#${code};`)}"`,
  'with a NUL in its name': (call) => ` on\0error="${call}"`,
  'with a NUL before it': (call) => `\0onerror="${call}"`,
  'with a colon in its name': (call) => ` x:onerror="${call}" on:error="${call}"`,
  'with an at sign, as some frameworks have it': (call) => ` @error="${call}" v-on:error="${call}" x-on:error="${call}" ng-error="${call}"`,
  'behind a very long attribute': (call) => ` title="${'x'.repeat(70_000)}" onerror="${call}"`,
  'behind a thousand attributes': (call) => ` ${Array.from({ length: 1000 }, (_, index) => `x${index}`).join(' ')} onerror="${call}"`,
};

export const handlers = [
  ...cross(EVENTS, Object.entries(ELEMENTS), (event, [name, write]) => vector(`on${event} on ${name}`, ({ call, picture }) => write(`on${event}="${call}"`, picture))),
  ...Object.entries(SPELLINGS).map(([spelling, write]) => vector(`a handler ${spelling}`, ({ call, broken }) => `<img src="${broken}"${write(call)}>`)),
];
