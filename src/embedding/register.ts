import { KommunNyhet } from '../kommun-nyhet.js';
import { extension } from './extension.js';

KommunNyhet.extension = extension; // before the element is registered
