// What the embedding script's libraries weigh: the least that uses them.
import DOMPurify from 'dompurify';
import './lit.mjs';

document.body.append(DOMPurify.sanitize('', { RETURN_DOM_FRAGMENT: true }));
