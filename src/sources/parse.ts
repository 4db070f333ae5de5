import { policy } from './policy.js';

/** A document that is inert: nothing in it runs, and nothing is fetched. Trusted Types guard this door for XML, too. A stranger's HTML is to be bounded first. */
export const parseDocument = (text: string, type: 'text/html' | 'application/xml'): Document =>
  new DOMParser().parseFromString((policy?.createHTML(text) ?? text), type);
