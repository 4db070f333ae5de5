// Faults to plant in an article, each alone, and things that look like faults and are none. `plant` runs in the page: `article` is the
// element, `root` its shadow root, `live` the live region in it, `part` finds a part, `add` appends HTML to the article, `style` a rule to all trees;
// `loaded` gives the text from elsewhere when it is there.

const boras = 'boras.html';
const data = 'states/bilder-ur-data.html';
const everything = 'states/inbaddning-allt-i-texten.html';
const copy = 'states/dela-kopiera.html'; // short, with one button

/** Faults: the check that must find each. `media` as for emulateMedia, `width` of the window in px. */
export const faults = [
  { check: 'language-of-parts', what: 'English words on a Swedish page', plant: ({ article }) => { article.locale = 'en'; return article.updateComplete.then(() => article.shadowRoot.querySelectorAll('[lang=en]').forEach(each => each.removeAttribute('lang'))); } },
  { check: 'language-of-parts', what: 'Swedish words marked as English', plant: ({ part }) => { part('published').lang = 'en'; } },
  { check: 'language-of-parts', what: 'an English sentence, not marked', plant: ({ add }) => add('<p>This is the text of the article that nobody has marked.</p>') },
  { check: 'language-of-parts', what: 'an English alternative text, not marked', plant: ({ article }) => { article.querySelector('img').alt = 'The logo of the city and its people'; } },

  { check: 'new-window', what: 'a link with a target', plant: ({ part }) => { part('share-link').target = '_blank'; } },
  { check: 'new-window', what: 'a link that opens a window by script', plant: ({ part }) => part('share-link').addEventListener('click', () => window.open('about:blank')) },

  { check: 'clipping', what: 'a height that text outgrows', mode: 'spacing', plant: ({ style }) => style('[part=share-link] { width: 8rem; height: 2.75rem; overflow: hidden } * { letter-spacing: .12em !important; line-height: 1.5 !important }'), width: 320 },
  { check: 'clipping', what: 'text cut off at a width', plant: ({ style }) => style('[part=published] { width: 10rem; overflow: hidden } [part=published] p { white-space: nowrap }') },
  { check: 'clipping', what: 'text over text', plant: ({ style }) => style('[part=published] { margin-top: -3rem }') },
  { check: 'clipping', what: 'a picture over text', plant: ({ style }) => style('svg { margin-inline-end: -2rem }') },

  { check: 'reflow', what: 'a part of a fixed width', width: 320, plant: ({ style }) => style('[part=notice] { width: 30rem }') },
  { check: 'reflow', what: 'a word that does not break', width: 320, plant: ({ add, style }) => { style('* { overflow-wrap: normal !important; hyphens: none !important }'); add(`<p>${'samverkan'.repeat(8)}</p>`); } },
  { check: 'reflow', what: 'a place that scrolls, without a name', width: 320, plant: ({ add }) => add('<div style="overflow-x:auto"><div style="width:40rem">Bred</div></div>') },

  { check: 'target-size', what: 'low buttons', plant: ({ style }) => style('[part=share-link] { min-height: 0; padding: 0 }') },
  { check: 'target-size', what: 'a low lid', page: everything, plant: async ({ loaded, style }) => { await loaded(); style('.loaded summary { padding: 0 !important }'); } },
  { check: 'target-size', what: 'a narrow button', plant: ({ style }) => style('button { width: 1.5rem !important; overflow: hidden }') },

  { check: 'alt', what: 'an alt taken away', plant: ({ article }) => article.querySelector('img').removeAttribute('alt') },
  { check: 'alt', what: 'a file as alt', plant: ({ article }) => { article.querySelector('figure img').alt = 'undertecknare.webp'; } },
  { check: 'alt', what: 'an alt that is not the data’s', page: data, plant: ({ root }) => { root.querySelector('figure img').alt = ''; } },
  { check: 'alt', what: 'a caption for an alt', page: data, plant: ({ root }) => { root.querySelector('figure img').alt = root.querySelector('figcaption').textContent; } },

  { check: 'figcaption', what: 'a caption outside of its figure', plant: ({ add }) => add('<figcaption>Ensam</figcaption>') },
  { check: 'figcaption', what: 'a caption in a box', page: data, plant: ({ root }) => { const box = document.createElement('div'); const caption = root.querySelector('figcaption'); caption.replaceWith(box); box.append(caption); } },
  { check: 'figcaption', what: 'two captions', page: data, plant: ({ root }) => { const caption = root.querySelector('figcaption'); caption.after(caption.cloneNode(true)); } },
  { check: 'figcaption', what: 'an alt that is the caption', page: data, plant: ({ root }) => { root.querySelector('figure img').alt = root.querySelector('figcaption').textContent; } },

  { check: 'datetime', what: 'no machine-readable date', plant: ({ root }) => root.querySelector('time').removeAttribute('datetime') },
  { check: 'datetime', what: 'a day that no calendar has', plant: ({ root }) => root.querySelector('time').setAttribute('datetime', '2021-02-30') },
  { check: 'datetime', what: 'another day than is shown', plant: ({ root }) => root.querySelector('time').setAttribute('datetime', '2021-05-08') },
  { check: 'datetime', what: 'another day in Sweden than in Greenwich', plant: ({ root }) => root.querySelector('time').setAttribute('datetime', '2021-05-07T22:30:00.000Z') },
  { check: 'datetime', what: 'a date outside of time', plant: ({ root }) => { const time = root.querySelector('time'); time.replaceWith(time.textContent); } },

  { check: 'headings', what: 'another level than was asked for', page: data, plant: ({ article }) => { article.setAttribute('heading-level', '3'); return article.updateComplete.then(() => { const h3 = article.shadowRoot.querySelector('h3'); h3.outerHTML = h3.outerHTML.replaceAll('h3', 'h2'); }); } },
  { check: 'headings', what: 'a headline that is no heading', page: data, plant: ({ root }) => { const h2 = root.querySelector('h2'); h2.outerHTML = h2.outerHTML.replaceAll('h2', 'div'); } },
  { check: 'headings', what: 'a skipped level', plant: ({ add }) => add('<h5>Ett hopp</h5>') },
  { check: 'headings', what: 'a notice at a wrong level', plant: ({ part }) => { const heading = part('notice').querySelector('h2'); heading.outerHTML = heading.outerHTML.replaceAll('h2', 'h4'); } },
  { check: 'headings', what: 'a notice without a heading', plant: ({ part }) => { const heading = part('notice').querySelector('h2'); heading.outerHTML = heading.outerHTML.replaceAll('h2', 'p'); } },
  { check: 'headings', what: 'a heading in a heading', plant: ({ part }) => { const title = part('headline'); title.outerHTML = title.outerHTML.replace(/^<div/, '<h1').replace(/div>$/, 'h1>'); } },
  { check: 'headings', what: 'an empty heading', plant: ({ add }) => add('<h2> </h2>') },

  { check: 'semantics', what: 'an article without a name', plant: ({ root }) => root.querySelector('article').removeAttribute('aria-labelledby') },
  { check: 'semantics', what: 'an article in an article', plant: ({ article }) => { article.setAttribute('role', 'article'); } },
  { check: 'semantics', what: 'an id twice', plant: ({ part }) => { part('share').id = 'headline'; } },
  { check: 'semantics', what: 'a reference to nothing', plant: ({ part }) => part('share').setAttribute('aria-describedby', 'nowhere') },
  { check: 'semantics', what: 'an empty paragraph', plant: ({ part }) => part('modified').parentNode.insertBefore(document.createElement('p'), part('modified')).append(' ') },
  { check: 'semantics', what: 'an empty link', plant: ({ root }) => root.querySelector('[part=share-link] span').remove() },
  { check: 'semantics', what: 'a list without items', plant: ({ root }) => root.querySelectorAll('li').forEach(item => item.remove()) },

  { check: 'hidden', what: 'a hidden button', plant: ({ root }) => root.querySelector('button').setAttribute('aria-hidden', 'true') },
  { check: 'hidden', what: 'hidden words', plant: ({ part }) => part('notice').setAttribute('aria-hidden', 'true') },
  { check: 'hidden', what: 'a place in the order that is no place', plant: ({ root }) => { root.querySelector('button').tabIndex = 2; } },
  { check: 'hidden', what: 'a button that Tab does not reach', plant: ({ root }) => { root.querySelector('button').tabIndex = -1; } },
  { check: 'hidden', what: 'a list that is none', plant: ({ root }) => root.querySelector('ul').setAttribute('role', 'none') },

  { check: 'link-purpose', what: 'one name for two places', plant: ({ root }) => { const [one, other] = root.querySelectorAll('[part=share-link] span'); other.textContent = one.textContent; } },
  { check: 'link-purpose', what: 'a name that says nothing', plant: ({ root }) => { root.querySelector('[part=share-link] span').textContent = 'Läs mer'; } },

  { check: 'order', what: 'buttons from the right', plant: ({ style }) => style('[part=share] ul { flex-direction: row-reverse }') },
  { check: 'order', what: 'the notice seen last', plant: ({ style }) => style('article { display: flex; flex-direction: column } [part=notice] { order: 9 }') },
  { check: 'order', what: 'the date over the headline', plant: ({ style }) => style('[part=header] { display: flex; flex-direction: column-reverse }') },

  { check: 'icon-contrast', page: copy, what: 'pale icons', plant: ({ style }) => style('svg { stroke: #bbb !important }') },
  { check: 'icon-contrast', page: copy, what: 'icons that nobody sees', plant: ({ style }) => style('svg { stroke: none !important }') },
  { check: 'icon-contrast', page: copy, what: 'pale borders', plant: ({ style }) => style('[part=share-link] { border-color: #ccc }') },
  { check: 'icon-contrast', page: copy, what: 'a pale edge of the notice', plant: ({ article, style }) => { article.outdated = true; style('[part=notice] { border-color: #eee }'); } },
  { check: 'icon-contrast', page: copy, what: 'dark icons in the dark', media: { colorScheme: 'dark' }, plant: ({ style }) => style(':root { color-scheme: light dark; background: #111 } svg { stroke: #333 !important }') },

  { check: 'focus-visible', page: copy, what: 'no outline', plant: ({ style }) => style(':focus-visible { outline: none !important }') },
  { check: 'focus-visible', page: copy, what: 'a pale outline', plant: ({ style }) => style(':focus-visible { outline: 3px solid #ddd !important }') },
  { check: 'focus-visible', page: copy, what: 'a thin line below', plant: ({ style }) => style(':focus-visible { outline: none !important; box-shadow: 0 1px 0 #000 }') },
  { check: 'focus-visible', page: copy, what: 'a shadow that forced colours take away', media: { forcedColors: 'active' }, plant: ({ style }) => style(':focus-visible { outline: none !important; box-shadow: 0 0 0 3px #000 }') },
  { check: 'focus-visible', page: copy, what: 'a button out of reach', plant: ({ root }) => root.querySelector('button').addEventListener('focus', event => event.target.blur()) },

  { check: 'status', what: 'no live region', plant: ({ live }) => ['role', 'aria-live'].forEach(name => live.removeAttribute(name)) },
  { check: 'status', what: 'a second live region', plant: ({ part }) => part('share').insertAdjacentHTML('afterend', '<p role="status"></p>') },
  { check: 'status', what: 'words before anything has happened', plant: ({ live }) => live.append('Klart') },
  { check: 'status', what: 'slotted words', plant: ({ live }) => live.append(document.createElement('slot')) },
  { check: 'status', what: 'a live region that is hidden', plant: ({ live }) => { live.hidden = true; } },
  { check: 'status', what: 'a live region that stays silent', plant: ({ live }) => { new MutationObserver(() => live.textContent && live.replaceChildren()).observe(live, { childList: true, characterData: true, subtree: true }); } },

  { check: 'names', what: 'a name by a reference that Firefox resolves otherwise', plant: ({ root }) => { const button = root.querySelector('button'); button.ariaLabelledByElements = [document.querySelector('h1')]; } },
  { check: 'announced', what: 'a live region that is none', plant: ({ live }) => live.removeAttribute('aria-live') },
  { check: 'announced', what: 'a button that says nothing of having copied', plant: ({ part, root }) => { const button = root.querySelector('button'); const words = button.querySelector('span'); new MutationObserver(() => { if (words.textContent !== 'Kopiera länk') words.textContent = 'Kopiera länk'; }).observe(words, { childList: true, characterData: true, subtree: true }); part('status').hidden = false; } },

  { check: 'letters', what: 'Arabic that is not marked', plant: ({ root }) => root.querySelector('article').insertAdjacentHTML('beforeend', '<p dir="rtl">الإعلان العالمي</p>') },
  { check: 'letters', what: 'Arabic from left to right', plant: ({ root }) => root.querySelector('article').insertAdjacentHTML('beforeend', '<p lang="ar">الإعلان العالمي</p>') },
  { check: 'link-marked', what: 'a link without a line', plant: ({ root }) => root.querySelector('article').insertAdjacentHTML('beforeend', '<p>Se <a href="granne.html" style="text-decoration: none">grannens sida</a>.</p>') },
  { check: 'operable', what: 'a button for the mouse alone', plant: ({ root }) => { root.querySelector('button').outerHTML = '<div part="share-link">Kopiera länk</div>'; } },
  { check: 'operable', what: 'a button that the Tab key does not leave', plant: ({ root }) => root.querySelector('button').addEventListener('keydown', event => event.preventDefault()) },
  { check: 'own-words', what: 'words that no translator wrote', plant: ({ part }) => { part('share-link').querySelector('span').textContent = 'Dela med vänner'; } },
  { check: 'own-words', what: 'a date that nothing says the meaning of', plant: ({ part }) => part('published').querySelector('p').replaceChildren(part('published').querySelector('time')) },
  { check: 'own-words', what: 'an icon that is said', plant: ({ root }) => root.querySelector('svg').removeAttribute('aria-hidden') },
  { check: 'printed', what: 'a lead that paper does not get', mode: 'print', plant: ({ style }) => style('@media print { [part=lead] { display: none } }') },
  { check: 'kept', what: 'a picture that is lost', page: 'states/inbaddning-tredje-webbplats.html', plant: async ({ loaded }) => { (await loaded()).querySelector('[href*=signering]').remove(); } },
  { check: 'kept', what: 'a film that is lost', page: everything, plant: async ({ loaded }) => { (await loaded()).querySelector('[href*="film.third"]').remove(); } },
  { check: 'remedy', what: 'a failure without a link', page: 'states/inbaddning-fel.html', plant: async ({ article, part }) => { while (!article.matches(':state(error)')) await new Promise(requestAnimationFrame); part('status').querySelector('a').remove(); } },
  { check: 'text-size', what: 'text of a fixed size', plant: ({ style }) => style('[part=share-link] { font-size: 16px }') },
  { check: 'text-spacing', what: 'spacing that the reader cannot set', plant: ({ style }) => style('[part=share-link] span { letter-spacing: normal !important }') },
].map(each => ({ page: boras, ...each }));

/** What is right, and must raise no alarm in any check; in those of `warned`, a warning at most. */
export const harmless = [
  { what: 'the article as it is', plant: () => undefined },
  { what: 'an article of data', page: data, plant: () => undefined },
  { what: 'an article with everything, from elsewhere', page: everything, plant: ({ loaded }) => loaded() },
  { what: 'an article with pictures of a third site', page: 'states/inbaddning-tredje-webbplats.html', warned: ['link-purpose'], plant: ({ loaded }) => loaded() }, // two pictures have one description
  { what: 'the same in forced colours', media: { forcedColors: 'active' }, plant: () => undefined },
  { what: 'the same in a narrow window', width: 320, plant: () => undefined },
  { what: 'English words, marked', plant: ({ article }) => { article.locale = 'en'; } },
  { what: 'a small link in a sentence', plant: ({ add }) => add('<p>Bron öppnar i dag, se <a href="granne.html">grannens sida</a> om den.</p>') },
  { what: 'a new window that is told of', plant: ({ add }) => add('<p>Läs <a href="granne.html" target="_blank">grannens sida (nytt fönster)</a> i dag.</p>') },
  { what: 'an English sentence, marked, and an English title', plant: ({ add }) => add('<p lang="en">This is the text of the bridge.</p><p>Filmen The Bridge on the River Kwai visas.</p>') },
  { what: 'a wide table that scrolls by the keyboard', width: 320, plant: ({ add }) => add('<div style="overflow-x:auto" tabindex="0" role="region" aria-label="Tabell"><table><tr><th><div style="width:40rem">Dag</div></th></tr></table></div>') },
  { what: 'a time of a day, and a year', plant: ({ add }) => add('<p><time>08:30</time> den <time datetime="2021-05-07T22:30Z">8 maj 2021</time>, och <time>2021</time>.</p>') },
  { what: 'hidden words that are said beside', plant: ({ add }) => add('<p>Öppet 8 till 17 <span aria-hidden="true">8 till 17</span></p>') },
  { what: 'words for the ear alone', plant: ({ add }) => add('<p>Bron<span style="position:absolute;clip-path:inset(50%)"> är öppen</span></p>') },
  { what: 'the same in the buttons', plant: ({ root }) => root.querySelectorAll('[part=share-link]').forEach(each => each.insertAdjacentHTML('beforeend', '<span style="position:absolute;clip-path:inset(50%)"> Borås</span>')) },
  { what: 'text from right to left', plant: ({ article, root }) => { for (const each of [article, root.querySelector('article')]) each.dir = 'rtl'; } },
].map(each => ({ page: boras, ...each }));
