import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../src/sources/decode.js';
import { runs } from '../support/engine.js';

const units = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, littleEndian: boolean): number[] => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  units(text).forEach((unit, index) => { view.setUint16(index * 2, unit, littleEndian); });
  return [...new Uint8Array(view.buffer)];
};
const read = (bytes: readonly number[], contentType = '') => decode(Uint8Array.from(bytes), contentType);

const LATIN = [0x42, 0x6f, 0x72, 0xe5, 0x73]; // Borås
const NORDIC = [0x42, 0x6f, 0x72, 0xe5, 0x73, 0xa4]; // Borås€ in ISO-8859-15, Borås¤ in windows-1252

describe('the text of an answer', () => {
  it('is UTF-8 where nobody says otherwise', () => {
    expect(read(utf8('Borås – trygg & säker 🏛'))).to.equal('Borås – trygg & säker 🏛');
    expect(read([])).to.equal('');
  });

  it('is windows-1252 where nobody says otherwise and it cannot be UTF-8', () => {
    expect(read([...LATIN, 0x96, 0x80])).to.equal('Borås–€');
    expect(read(LATIN, 'text/xml')).to.equal('Borås');
    expect(read(LATIN, 'application/json; charset=påhitt')).to.equal('Borås');
  });

  it('is what the Content-Type says, however it is written', () => {
    for (const type of ['text/xml; charset=iso-8859-15', 'text/xml;charset="ISO-8859-15"', "text/html; Charset = 'iso-8859-15' ; a=b"]) {
      expect(read(NORDIC, type), type).to.equal('Borås€');
    }
    expect(read(utf16('Borås', true), 'application/json; charset=utf-16le')).to.equal('Borås');
  });

  it('is what the XML declaration says, where the Content-Type says nothing', () => {
    for (const declaration of ['<?xml version="1.0" encoding="ISO-8859-15"?>', "\r\n<?xml version='1.0' encoding = 'iso-8859-15' standalone='yes'?>"]) {
      expect(read([...units(declaration), ...NORDIC], 'text/xml')).to.equal(`${declaration}Borås€`);
    }
    expect(read([...units('<?xml version="1.0" encoding="ISO-8859-15"?>'), ...NORDIC], 'text/xml; charset=windows-1252')).to.match(/Borås¤$/);
  });

  it('is what a meta in the first 1,024 bytes says', () => {
    for (const meta of ['<meta charset=iso-8859-15>', '<!DOCTYPE html><META http-equiv=content-type content="text/html; charset=iso-8859-15">']) {
      expect(read([...units(meta), ...NORDIC])).to.equal(`${meta}Borås€`);
    }
    const far = `<!-- ${'x'.repeat(1024)} --><meta charset=iso-8859-15>`;
    expect(read([...units(far), ...NORDIC])).to.match(/Borås¤$/);
  });

  it('is what its byte order mark says, whatever else is said', () => {
    const declaration = '<?xml version="1.0" encoding="iso-8859-1"?>';
    expect(read([0xef, 0xbb, 0xbf, ...utf8(`${declaration}Borås`)], 'text/xml; charset=iso-8859-1')).to.equal(`${declaration}Borås`);
    expect(read([0xff, 0xfe, ...utf16('Borås', true)], 'text/xml; charset=utf-8')).to.equal('Borås');
    expect(read([0xfe, 0xff, ...utf16('Borås', false)])).to.equal('Borås');
  });

  it('is not what cannot be: the next that says something is believed', () => {
    const latin = '<?xml version="1.0" encoding="iso-8859-15"?>';
    expect(read([...units(latin), ...NORDIC], 'text/xml; charset=utf-8')).to.equal(`${latin}Borås€`);
    const wide = '<?xml version="1.0" encoding="utf-16"?>'; // as .NET's StringWriter says
    expect(read(utf8(`${wide}Borås`))).to.equal(`${wide}Borås`);
    expect(read([...units('<meta charset=utf-16le>'), ...LATIN])).to.equal('<meta charset=utf-16le>Borås');
  });

  it('has a mark for a byte that is wrong in what says that it is UTF-8', () => {
    expect(read([...utf8('Borås '), 0xff], 'application/json; charset=utf-8')).to.equal('Borås �');
    expect(read([...utf8('<?xml version="1.0" encoding="UTF-8"?>Borås '), 0xc3])).to.match(/Borås �$/);
  });

  it('comes back as it was written, in any encoding that has its letters', () => {
    const word = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replace(/^\uFEFF+|\0/g, ''));
    fc.assert(
      fc.property(word, (text) => {
        expect(read(utf8(text))).to.equal(text);
        expect(read([0xef, 0xbb, 0xbf, ...utf8(text)], 'text/plain; charset=iso-8859-1')).to.equal(text);
        expect(read([0xff, 0xfe, ...utf16(text, true)])).to.equal(text);
        expect(read([0xfe, 0xff, ...utf16(text, false)])).to.equal(text);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is there whatever the bytes and whatever is said of them', () => {
    const labels = fc.constantFrom('utf-8', 'UTF8', 'utf-16', 'utf-16be', 'iso-8859-1', 'windows-1251', 'shift_jis', 'iso-2022-kr', 'replacement', 'x-user-defined', 'påhitt', '__proto__', '');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(labels, fc.uint8Array()).map(([label, rest]) => Uint8Array.from([...units(`<?xml version="1.0" encoding="${label}"?>`), ...rest])),
      fc.tuple(fc.constantFrom([0xef, 0xbb], [0xff, 0xfe], [0xfe, 0xff]), fc.uint8Array()).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part]))),
    );
    const types = fc.oneof(fc.string({ unit: 'binary' }), labels.map((label) => `text/xml; charset=${label}`));
    fc.assert(fc.property(bytes, types, (some, type) => { expect(decode(some, type)).to.be.a('string'); }), { numRuns: runs(1000) });
  });
});
