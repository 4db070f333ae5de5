import { KommunNyhet } from '../kommun-nyhet.js';
import { extension } from './extension.js';

// Before the element is registered, when its attributes are still open.
KommunNyhet.observedAttributes.push('images');
KommunNyhet.extension = extension;
