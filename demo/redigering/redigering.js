// What a CMS does around an article that is written: fields for its properties, and saving.
const article = document.querySelector('kommun-nyhet');
const saved = document.querySelector('#sparat');

const show = () => {
  saved.textContent = article.outerHTML;
};

for (const field of document.querySelectorAll('[data-attribute]')) {
  const { attribute, of } = field.dataset;
  const target = of ? document.querySelector(of) : article;
  field.value = target.getAttribute(attribute) ?? '';
  field.addEventListener('input', () => target.setAttribute(attribute, field.value));
}
document.querySelector('form').addEventListener('submit', event => event.preventDefault());
new MutationObserver(show).observe(article, { subtree: true, childList: true, characterData: true, attributes: true });
show();
