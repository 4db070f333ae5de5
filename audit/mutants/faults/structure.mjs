// The article as a whole: its role, its name, landmarks, ids.
const own = 'data-barn';
const outdated = 'inaktuell-ersatt';

export const structure = [
  { id: 'article-unnamed', fault: 'The article has no name.', criterion: '1.3.1', page: own, plant: ({ part }) => part('article').removeAttribute('aria-labelledby') },
  { id: 'article-name-of-nothing', fault: 'The article is named by something that is not there.', criterion: '4.1.2', page: own, plant: ({ part }) => part('article').setAttribute('aria-labelledby', 'title') },
  { id: 'article-nested', fault: 'Every article is two, one in the other.', criterion: '1.3.1', page: own, plant: ({ part, wrap }) => part('article').parentElement ?? wrap(part('article'), 'article') },
  { id: 'article-div', fault: 'The article is none.', criterion: '1.3.1', page: own, plant: ({ part, rename }) => rename(part('article'), 'div') },
  { id: 'article-main', fault: 'Each article is the page’s main content.', criterion: '1.3.1', page: own, plant: ({ part }) => { part('article').role = 'main'; } },
  { id: 'article-reference-lost', fault: 'A part is described by something that is not there.', criterion: '4.1.2', page: own, plant: ({ part }) => part('body').setAttribute('aria-describedby', 'nowhere') },
  { id: 'header-banner', fault: 'The article’s head is said to be the page’s.', criterion: '1.3.1', page: own, plant: ({ part }) => { part('header').role = 'banner'; } },
  { id: 'notice-landmark', fault: 'Each notice is a landmark, without a name.', criterion: '1.3.1', page: outdated, plant: ({ part }) => { part('notice').role = 'complementary'; } },
  { id: 'role-unknown', fault: 'The notice has a role that there is none of.', criterion: '4.1.2', page: outdated, plant: ({ part }) => { part('notice').role = 'notice'; } },
  { id: 'notice-hidden', fault: 'The notice, with its link, is hidden from assistive technology.', criterion: '4.1.2', page: outdated, plant: ({ part }) => { part('notice').ariaHidden = 'true'; } },
  { id: 'id-twice', fault: 'Two elements have the id that names the article.', criterion: '4.1.2', page: own, plant: ({ part }) => { part('body').id = 'headline'; } },
  { id: 'paragraph-empty', fault: 'A paragraph is empty.', criterion: '1.3.1', page: own, plant: ({ all, part }) => { if (!all('.empty').length) part('body').insertAdjacentHTML('afterbegin', '<p class="empty"> </p>'); } },
  { id: 'print-notice-lost', fault: 'On paper nothing says that the article may be outdated.', criterion: '1.3.1', page: 'utskrift', mode: 'print', css: '@media print { [part=notice] { display: none } }' },
];
