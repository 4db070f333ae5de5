// Tests that many criteria share. A key is a file in test/ without its ending; a text is a test's full title, as mocha
// gives it, where * stands for anything: every test that fits must have passed.

/** axe-core, all of its rules, over every page of the demo, and in both languages where each part is seen; and the proof that it finds a planted fault. */
export const axe = {
  'looks/axe': ['axe-core finds no fault in /demo/*', 'axe-core as it is run here finds a fault *'],
};
/** The same where the reader's system is dark. */
export const axeInTheDark = {
  'looks/axe': ['axe-core finds no fault in /demo/*', 'axe-core finds no fault where the reader’s system is dark in *', 'axe-core as it is run here finds a fault in contrast, by AAA’s measure'],
};
export const keyboard = {
  'reader/keyboard': [
    'with a keyboard alone Tab reaches everything in the order that the eye reads, and leads out again',
    'with a keyboard alone Shift and Tab lead back the same way',
    'with a keyboard alone Enter chooses a link, and Enter and the space bar a button',
  ],
};
export const focusSeen = {
  'reader/keyboard': ['with a keyboard alone what has the focus has a frame of at least 3 pixels'],
  'looks/embedding': ['an article from elsewhere shows where the focus is, in the table too', 'what is said about an article that did not come shows that the button has the focus'],
  'looks/media': ['in forced colours * what has the focus has a frame that is seen'],
};
export const keepsToItsPlace = {
  'looks/large-text': ['a page of 320 pixels needs no scrolling sideways, in any of the demo’s pages'],
  'looks/layout': ['an article * keeps to its place in a column of * pixels, pictures too'],
  'looks/embedding': ['an article from elsewhere keeps to its place in a column of * pixels', 'an article from elsewhere has a wide table that is scrolled in its own box'],
};

// The outcomes of the runs that are too slow for `npm test`: ../runs.mjs.
export const matrix = 'docs/accessibility/matrix.md';
export const mutants = 'docs/accessibility/mutants.md';
export const speech = 'docs/accessibility/speech/README.md';
/** What Firefox and Chromium hand to a screen reader. */
export const trees = 'docs/accessibility/trees/boras.firefox.txt';
