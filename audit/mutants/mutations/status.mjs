// What is said when something happens: copying, loading, failing.
const article = 'src/parts/article.ts';
const status = 'src/embedding/status.ts';

export const statuses = [
  { id: 'status-removed', file: article, from: ' aria-live="polite"', to: '', fault: 'Nothing is announced: the status is no live region.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-filled-early', file: article, from: '>${status}</p>', to: '>${status || texts.copied}</p>', fault: 'The status says that the link is copied before anybody has copied it.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-doubled', file: article, from: '<slot name="footer">', to: '<p aria-live="polite" class=${told}>${status}</p><slot name="footer">', fault: 'What is copied is announced twice.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-slotted', file: article, from: '>${status}</p>', to: '><slot name="status">${status}</slot></p>', fault: 'The status’s words stand in a slot, where NVDA and JAWS are silent.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-late', file: article, from: ' aria-live="polite"', to: ' aria-live="polite" ?hidden=${!status}', fault: 'The status appears with its words in it, which is not announced.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-off', file: article, from: ' aria-live="polite"', to: ' aria-live="off"', fault: 'The status is switched off.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'status-hidden', file: article, from: ' aria-live="polite"', to: ' aria-live="polite" aria-hidden="true"', fault: 'The status is hidden from assistive technology.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'copied-unsaid', file: 'src/kommun-nyhet.ts', from: 'this.#told && words.texts[this.#told]', to: '""', fault: 'Nothing is said when the link has been copied.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'copied-unseen', file: 'src/parts/share.ts', from: "told === 'copied' ? 'copied' :", to: "told === 'refused' ? 'copied' :", fault: 'The button does not show that the link has been copied.', criterion: '4.1.3', page: 'dela-standard' },
  { id: 'refused-unlabelled', file: 'src/parts/share.ts', from: '<label lang=${lang}>${texts.copy} <input', to: '<div lang=${lang}><input', fault: 'The field with the address has no label.', criterion: '3.3.2', page: 'dela-standard', action: 'copy refused' },
  { id: 'loading-unsaid', file: status, from: 'texts.failed : texts.loading', to: 'texts.failed : ""', fault: 'Nothing is said while an article is awaited.', criterion: '4.1.3', page: 'inbaddning-hamtas' },
  { id: 'failure-unsaid', file: status, from: 'texts.failed : texts.loading', to: '"" : texts.loading', fault: 'Nothing is said when an article could not be loaded.', criterion: '3.3.1', page: 'inbaddning-fel-utan-reserv' },
  { id: 'failure-without-link', file: status, from: '${link} ${button}', to: '${button}', fault: 'The message about a failure leads nowhere.', criterion: '3.3.3', page: 'inbaddning-fel-utan-reserv' },
  { id: 'retry-emptied', file: status, from: '>${texts.retry}<', to: '><', fault: 'The button that tries again has no name.', criterion: '4.1.2', page: 'inbaddning-fel-utan-reserv' },
  { id: 'retry-span', file: status, from: '<button @click', to: '<span role="button" @click', fault: 'What tries again is a button for the mouse alone.', criterion: '2.1.1', page: 'inbaddning-fel-utan-reserv' },
];
