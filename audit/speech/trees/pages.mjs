/** The pages whose trees are compared: each meets a reader with something that the others have not. */
export const pages = [
  'demo/boras.html', // the whole article: headings, pictures, lists, sharing
  'demo/states/inaktuell-ersatt.html', // the notice, with its link
  'demo/states/tre-artiklar.html', // three articles, each with its name
  'demo/states/inbaddning-fel.html', // the status, a link and a button
  'demo/states/engelska.html', // words in two languages
];
