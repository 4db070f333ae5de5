// What is said when something happens: copying, loading, failing.
const share = 'dela-standard';
const failed = 'inbaddning-fel-utan-reserv';

export const statuses = [
  { id: 'status-removed', fault: 'Nothing is announced: the status is no live region.', criterion: '4.1.3', page: share, plant: ({ live }) => live.removeAttribute('aria-live') },
  { id: 'status-filled-early', fault: 'The status says that the link is copied before anybody has copied it.', criterion: '4.1.3', page: share, plant: ({ live, either }) => live.textContent.trim() || live.append(either('Länken är kopierad', 'Link copied')) },
  { id: 'status-doubled', fault: 'What is copied is announced twice.', criterion: '4.1.3', page: share, plant: ({ live, all }) => { if (!all('.twin').length) live.insertAdjacentHTML('afterend', '<p aria-live="polite" class="twin copied"></p>'); live.nextSibling.textContent = live.textContent; } },
  { id: 'status-slotted', fault: 'The status’s words stand in a slot, where NVDA and JAWS are silent.', criterion: '4.1.3', page: share, plant: ({ live }) => { if (live.querySelector('slot')) return; const words = [...live.childNodes]; const slot = document.createElement('slot'); live.append(slot); slot.append(...words); } },
  { id: 'status-late', fault: 'The status appears with its words in it, which is not announced.', criterion: '4.1.3', page: share, plant: ({ live }) => { live.hidden = !live.textContent.trim(); } },
  { id: 'status-off', fault: 'The status is switched off.', criterion: '4.1.3', page: share, plant: ({ live }) => { live.ariaLive = 'off'; } },
  { id: 'status-hidden', fault: 'The status is hidden from assistive technology.', criterion: '4.1.3', page: share, plant: ({ live }) => { live.ariaHidden = 'true'; } },
  { id: 'copied-unsaid', fault: 'Nothing is said when the link has been copied.', criterion: '4.1.3', page: share, plant: ({ live, write }) => write(live, '') },
  { id: 'copied-unseen', fault: 'The button does not show that the link has been copied.', criterion: '4.1.3', page: share, plant: ({ all, write, either }) => all('button[part=share-link]').forEach(button => write(button, either('Kopiera länk', 'Copy link'))) },
  { id: 'refused-unlabelled', fault: 'The field with the address has no label.', criterion: '3.3.2', page: share, action: 'copy refused', plant: ({ all, rename, write }) => all('label').forEach(label => write(rename(label, 'div'), '')) },
  { id: 'loading-unsaid', fault: 'Nothing is said while an article is awaited.', criterion: '4.1.3', page: 'inbaddning-hamtas', plant: ({ live, write }) => write(live, '') },
  { id: 'failure-unsaid', fault: 'Nothing is said when an article could not be loaded.', criterion: '3.3.1', page: failed, plant: ({ live, write }) => write(live, '') },
  { id: 'failure-without-link', fault: 'The message about a failure leads nowhere.', criterion: '3.3.3', page: failed, plant: ({ all }) => all('[part=status] a').forEach(link => link.remove()) },
  { id: 'retry-emptied', fault: 'The button that tries again has no name.', criterion: '4.1.2', page: failed, plant: ({ all, write }) => all('[part=status] button').forEach(button => write(button, '')) },
  { id: 'retry-span', fault: 'What tries again is a button for the mouse alone.', criterion: '2.1.1', page: failed, plant: ({ all, rename }) => all('[part=status] button').forEach(button => { rename(button, 'span').role = 'button'; }) },
];
