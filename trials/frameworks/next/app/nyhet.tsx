'use client';
import { useState } from 'react';
import type { KommunNyhet, ShareEvent } from 'kommun-nyhet';
import 'kommun-nyhet/define';
import type {} from 'kommun-nyhet/react';

const park = { headline: 'Parken är stängd', datePublished: '2021-05-06' };

export const Nyhet = ({ rubrik, text }: { rubrik: string; text: string }) => {
  const [enhet, setEnhet] = useState('Kansliet');
  const [kanal, setKanal] = useState('ingen');
  // React gives what its server printed neither properties nor listeners (react#35446): a ref does
  const listen = (element: KommunNyhet) => {
    const hear = ({ channel }: ShareEvent) => { setKanal(channel); };
    element.addEventListener('kommun-nyhet-share', hear);
    return () => { element.removeEventListener('kommun-nyhet-share', hear); };
  };
  return (
    <>
      <kommun-nyhet ref={listen} date-published="2021-05-07" editor={enhet} share="copy">
        <h2 slot="headline">{rubrik}</h2>
        <p>{text}</p>
      </kommun-nyhet>
      <button onClick={() => { setEnhet('Växeln'); }}>Byt enhet</button>
      <output>Delad: {kanal}</output>
      <kommun-nyhet ref={(element) => { if (element) element.article = park; }} />
    </>
  );
};
