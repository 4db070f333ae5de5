import { renderKommunNyhet } from 'kommun-nyhet/server';
import 'kommun-nyhet/kommun-nyhet.css';
import boras from '../../boras.json';
import { Nyhet as Documented } from './documented';
import { Nyhet } from './nyhet';

export default function Page() {
  return (
    <main>
      <Nyhet rubrik="Ny bro över ån" text="Bron öppnar i dag." />
      <div dangerouslySetInnerHTML={{ __html: renderKommunNyhet(boras) }} />
      <Documented rubrik="Ny bro till torget" text="Den öppnar i maj." />
    </main>
  );
}
