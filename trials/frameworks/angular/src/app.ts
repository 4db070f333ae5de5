import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, inject, InjectionToken, signal } from '@angular/core';
import 'kommun-nyhet/define';
import type { ShareEvent } from 'kommun-nyhet';
import { Nyhet } from './documented';

/** What `renderKommunNyhet` printed: on the server alone, since the browser has it in the page. */
export const PRINTED = new InjectionToken<string>('printed');

@Component({ selector: 'app-printed', template: '' })
export class Printed {
  constructor() {
    const printed = inject(PRINTED, { optional: true });
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    if (printed) element.innerHTML = printed; // [innerHTML] would make the article anew in the browser
  }
}

@Component({
  selector: 'app-nyheter',
  imports: [Printed, Nyhet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <kommun-nyhet date-published="2021-05-07" [attr.editor]="enhet()" share="copy" (kommun-nyhet-share)="hear($event)">
        <h2 slot="headline">{{ rubrik }}</h2>
        <p>{{ text }}</p>
      </kommun-nyhet>
      <button (click)="enhet.set('Växeln')">Byt enhet</button>
      <output>Delad: {{ kanal() }}</output>
      <kommun-nyhet [article]="park"></kommun-nyhet>
      <app-printed />
      <app-nyhet />
    </main>
  `,
})
export class Nyheter {
  rubrik = 'Ny bro över ån';
  text = 'Bron öppnar i dag.';
  park = { headline: 'Parken är stängd', datePublished: '2021-05-06' };
  enhet = signal('Kansliet');
  kanal = signal('ingen');
  hear({ channel }: ShareEvent) { this.kanal.set(channel); }
}
