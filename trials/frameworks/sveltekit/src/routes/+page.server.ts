import { renderKommunNyhet } from 'kommun-nyhet/server';
import boras from '../../../boras.json';

export const load = () => ({ html: renderKommunNyhet(boras) });
