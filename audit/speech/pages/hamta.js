// The reader decides when the article is loaded, so that what is said of it is not mixed up with what is said of the page.
document.querySelector('button').addEventListener('click', () => {
  const article = document.querySelector('kommun-nyhet');
  article.setAttribute('src', article.dataset.src);
});
