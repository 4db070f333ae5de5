import { fromData } from '../job/element.js';
import { element } from './element.js';

const markup = fromData(location.origin);

export default element(() => markup);
