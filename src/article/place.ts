/** A place that the page can fill with its own markup. The body, `''`, is what has no slot name. */
export type Place = 'logo' | 'headline' | 'published' | 'notice' | 'lead' | 'image' | '' | 'modified' | 'replacement' | 'share' | 'footer';

/** Every place, in the contract's order, and what it is called elsewhere: in Swedish, and in other systems. */
export const CALLED: Readonly<Record<Place, string>> = {
  logo: 'logotyp',
  headline: 'rubrik titel',
  published: 'publicerad datum date',
  notice: '',
  replacement: 'ersättning',
  lead: 'ingress intro',
  image: 'bild picture',
  '': 'body brödtext content innehåll',
  modified: 'ändrad uppdaterad',
  share: 'dela',
  footer: 'sidfot',
};

/** Every place, in the contract's order. */
export const PLACES = Object.keys(CALLED) as readonly Place[];

/** Whether a slot name is one of the element's. */
export const isPlace = (name: string): name is Place => Object.hasOwn(CALLED, name);
