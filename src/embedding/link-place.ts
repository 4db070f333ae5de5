/** In what may hold no article: HTML lets neither a paragraph, a heading nor words within a line contain one. */
const IN_ONE_THAT_HOLDS_NONE = ':is(p,h1,h2,h3,h4,h5,h6,[role=heading],summary,abbr,b,cite,code,del,em,font,i,ins,label,mark,q,s,small,span,strong,sub,sup,u)>*';
/** What is seen and has no words. */
const WORDLESS = 'img,svg,video,audio,iframe,canvas,object,embed,input,button,hr';

/** What an article comes after that stands for a link: the link, or the outermost thing around it that may hold no article. */
export const placeOf = (link: HTMLElement): HTMLElement => {
  let place = link;
  while (place.matches(IN_ONE_THAT_HOLDS_NONE)) place = place.parentElement as HTMLElement; // a form may have a field called `matches`
  return place;
};

/** What an article stands for: the link's place, where nothing but the link is to be seen in it; else the link. */
export const stoodForOf = (link: HTMLElement, place: HTMLElement): HTMLElement =>
  (place.textContent.trim() === link.textContent.trim() && [...place.querySelectorAll(WORDLESS)].every((each) => link.contains(each)) ? place : link);

/** Puts an article after a place, behind other articles that came there; not where it stands there already. */
export const putAfter = (place: Element, article: Element, others: readonly Element[], may: () => boolean): void => {
  let before = place;
  for (let next = before.nextElementSibling; next && next !== article && others.includes(next); next = next.nextElementSibling) before = next;
  if (before.nextElementSibling !== article && may()) before.after(article);
};
