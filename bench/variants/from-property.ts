import { newsArticle } from '../job/article.js';
import { element } from './element.js';
import type { Variant } from './variant.js';

const { create, ...changes } = element(() => '<kommun-nyhet></kommun-nyhet>');
const article = newsArticle(location.origin);

export default {
  create(place, count) {
    const done = create(place, count);
    for (const each of place.children) Object.assign(each, { article });
    return done;
  },
  ...changes,
} satisfies Variant;
