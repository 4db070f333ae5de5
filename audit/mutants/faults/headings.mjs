// Headings: there, at their level, with words.
const everything = 'inbaddning-allt-i-texten';

export const headings = [
  { id: 'headline-paragraph', fault: 'The headline is no heading.', criterion: '1.3.1', page: 'data-barn', plant: ({ all, rename }) => all('[part=headline]').forEach(headline => rename(headline, 'p')) },
  { id: 'headline-level-skipped', fault: 'The headline skips a level.', criterion: '1.3.1', page: 'data-barn', plant: ({ all, rename }) => all('[part=headline]').forEach(headline => rename(headline, 'h4')) },
  { id: 'headline-level-wrong', fault: 'The headline is an h1 whatever the page asked for.', criterion: '2.4.6', page: 'data-barn', plant: ({ all, rename }) => all('[part=headline]').forEach(headline => rename(headline, 'h1')) },
  { id: 'headline-emptied', fault: 'The headline is an empty heading.', criterion: '2.4.6', page: 'data-barn', plant: ({ all, write }) => all('[part=headline]').forEach(headline => write(headline, ' ')) },
  { id: 'headline-nested', fault: 'The page’s own heading stands in another heading.', criterion: '1.3.1', page: 'inaktuell-ersatt', plant: ({ all, rename }) => all('div[part=headline]').forEach(headline => rename(headline, 'h2')) },
  { id: 'notice-heading-skipped', fault: 'The notice’s heading skips a level.', criterion: '1.3.1', page: 'inaktuell-ersatt', plant: ({ all, rename }) => all('[part=notice] h3').forEach(heading => rename(heading, 'h4')) },
  { id: 'notice-heading-top', fault: 'The notice’s heading stands above the headline that it belongs to.', criterion: '2.4.6', page: 'inaktuell-ersatt', plant: ({ all, rename }) => all('[part=notice] h3').forEach(heading => rename(heading, 'h1')) },
  { id: 'notice-heading-emptied', fault: 'The notice’s heading is empty.', criterion: '2.4.6', page: 'inaktuell-ersatt', plant: ({ all, write }) => all('[part=notice] h3').forEach(heading => write(heading, '')) },
  { id: 'notice-heading-bold', fault: 'The notice’s heading is bold text.', criterion: '1.3.1', page: 'inaktuell-ersatt', plant: ({ all, rename, wrap }) => all('[part=notice] h3').forEach(heading => { for (const words of [...rename(heading, 'p').children]) wrap(words, 'b'); }) },
  { id: 'loaded-headings-skip', fault: 'The headings of a text from elsewhere skip a level.', criterion: '1.3.1', page: everything, plant: ({ loaded, rename }) => loaded('h3, h4, h5').filter(({ dataset }) => !dataset.was).forEach(heading => { rename(heading, `h${Number(heading.localName[1]) + 1}`).dataset.was = heading.localName; }) },
  { id: 'loaded-headings-emptied', fault: 'The headings of a text from elsewhere are empty.', criterion: '2.4.6', page: everything, plant: ({ loaded, write }) => loaded('h3, h4, h5').forEach(heading => write(heading, '')) },
];
