// The article as a whole: its role, its name, landmarks, ids.
const article = 'src/parts/article.ts';

export const structure = [
  { id: 'article-unnamed', file: article, from: ' aria-labelledby="headline"', to: '', fault: 'The article has no name.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'article-name-of-nothing', file: article, from: 'aria-labelledby="headline"', to: 'aria-labelledby="title"', fault: 'The article is named by something that is not there.', criterion: '4.1.2', page: 'data-barn' },
  { id: 'article-nested', file: article, from: '<article part="article"', to: '<article><article part="article"', fault: 'Every article is two, one in the other.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'article-div', file: article, from: '<article part="article"', to: '<div part="article"', fault: 'The article is none.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'article-main', file: article, from: '<article part="article"', to: '<article role="main" part="article"', fault: 'Each article is the page’s main content.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'header-banner', file: article, from: '<div part="header"', to: '<div role="banner" part="header"', fault: 'The article’s head is said to be the page’s.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'notice-landmark', file: article, from: '<div part="notice"', to: '<div role="complementary" part="notice"', fault: 'Each notice is a landmark, without a name.', criterion: '1.3.1', page: 'inaktuell-ersatt' },
  { id: 'role-unknown', file: article, from: '<div part="notice"', to: '<div role="notice" part="notice"', fault: 'The notice has a role that there is none of.', criterion: '4.1.2', page: 'inaktuell-ersatt' },
  { id: 'notice-hidden', file: article, from: '<div part="notice"', to: '<div aria-hidden="true" part="notice"', fault: 'The notice, with its link, is hidden from assistive technology.', criterion: '4.1.2', page: 'inaktuell-ersatt' },
  { id: 'id-twice', file: article, from: '<div part="body">', to: '<div id="headline" part="body">', fault: 'Two elements have the id that names the article.', criterion: '4.1.2', page: 'data-barn' },
  { id: 'print-notice-lost', file: 'src/styles/share.ts', from: '@media print { [part=share] {', to: '@media print { [part=notice], [part=share] {', fault: 'On paper nothing says that the article may be outdated.', criterion: '1.3.1', page: 'utskrift', mode: 'print' },
];
