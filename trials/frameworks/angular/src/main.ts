import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { Nyheter } from './app';

bootstrapApplication(Nyheter, { providers: [provideClientHydration()] }).catch(console.error);
