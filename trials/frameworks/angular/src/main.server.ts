import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { renderKommunNyhet } from 'kommun-nyhet/server';
import boras from '../../boras.json';
import { Nyheter, PRINTED } from './app';

const providers = [
  provideClientHydration(),
  provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }])),
  { provide: PRINTED, useFactory: () => renderKommunNyhet(boras) },
];

export default (context: BootstrapContext) => bootstrapApplication(Nyheter, { providers }, context);
