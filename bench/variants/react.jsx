import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Article } from '../job/react-article.jsx';
import { words } from './variant.js';

const shown = new WeakMap();

/** Renders at once, so that what is timed is React's work and not its waiting. */
const show = (place, count, own) => {
  const root = shown.get(place)?.root ?? createRoot(place);
  shown.set(place, { root, count });
  flushSync(() => root.render(Array.from({ length: count }, (_, index) => <Article key={index} own={own} />)));
};

export default {
  create: (place, count) => show(place, count, words()),
  speak: (place, locale) => show(place, shown.get(place).count, words(locale)),
  modify: (place, day) => show(place, shown.get(place).count, words('sv', day)),
  destroy: (place) => shown.get(place)?.root.unmount(),
};
