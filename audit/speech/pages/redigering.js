// The field of a CMS for what a picture shows.
const field = document.querySelector('#alt');
const picture = document.querySelector('kommun-nyhet img');

field.value = picture.alt;
field.addEventListener('input', () => { picture.alt = field.value; });
