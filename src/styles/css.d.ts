/** A style sheet as a text; without the white space and comments that nobody sees where Vite builds for production. */
// eslint-disable-next-line no-restricted-syntax -- the one way to give a file that is no script its type
declare module '*.css?inline' {
  const css: string;
  export default css;
}
