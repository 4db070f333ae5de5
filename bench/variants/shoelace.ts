import theme from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import '../cold/shoelace.js';
import { shoelace } from '../job/components.js';
import { withComponents } from './with-components.js';

export default withComponents(shoelace(), theme);
