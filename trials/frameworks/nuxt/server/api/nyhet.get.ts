import { renderKommunNyhet } from 'kommun-nyhet/server';
import boras from '../../../boras.json';

export default defineEventHandler(() => renderKommunNyhet(boras));
