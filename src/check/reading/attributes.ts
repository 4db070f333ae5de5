/** Every attribute of the element, and what it is called elsewhere: in Swedish, and in other systems. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  headline: 'rubrik titel',
  description: 'ingress beskrivning summary lead',
  'date-published': 'publicerad datum date published',
  'date-modified': 'ändrad uppdaterad updated modified',
  'last-reviewed': 'granskad reviewed',
  expires: 'upphör',
  editor: 'redaktör author',
  url: 'adress href link',
  'replaced-by': 'ersatt',
  outdated: 'inaktuell',
  'outdated-after': 'inaktuell-efter',
  share: 'dela',
  'heading-level': 'rubriknivå',
  locale: 'språk language',
  src: 'källa',
  images: 'bilder',
};
