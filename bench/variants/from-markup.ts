import { fromMarkup } from '../job/element.js';
import { element } from './element.js';

export default element(() => fromMarkup);
