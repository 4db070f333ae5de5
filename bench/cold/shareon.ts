import { init } from 'shareon';

init();
