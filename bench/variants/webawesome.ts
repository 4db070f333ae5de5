import theme from '@awesome.me/webawesome/dist/styles/themes/default.css?inline';
import '../cold/webawesome.js';
import { webawesome } from '../job/components.js';
import { withComponents } from './with-components.js';

export default withComponents(webawesome(), theme);
