import { printed } from './print.mjs';

console.log(await printed());
