// A page of its own: the framework leaves names of its own in it.
import { renderStreamMessage } from '@hotwired/turbo';
import htmx from 'htmx.org';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import { owns, type Framework } from './owning.js';
import { htmlOf } from './page.js';

/** A page as its server printed it, to which a library brings each next state. */
const morphing = (morph: (box: HTMLElement, html: string) => unknown): Framework => (box, first) => {
  box.innerHTML = htmlOf(first);
  return {
    set: (page) => { morph(box, htmlOf(page)); },
    end: () => { morph(box, ''); },
  };
};

owns('morphdom', morphing((box, html) => morphdom(box, `<div id="${box.id}">${html}</div>`)));
owns('idiomorph', morphing((box, html) => Idiomorph.morph(box, html, { morphStyle: 'innerHTML' })));
owns('Turbo', morphing((box, html) => { renderStreamMessage(`<turbo-stream action="update" method="morph" target="${box.id}"><template>${html}</template></turbo-stream>`); }));
owns('htmx, morphing,', morphing((target, text) => htmx.swap({ target, text, swap: 'innerMorph' })));
owns('htmx, replacing,', morphing((target, text) => htmx.swap({ target, text, swap: 'innerHTML' })));
