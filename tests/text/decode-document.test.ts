import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../scripts/text/decode-document.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const feed = (bytes: Uint8Array, contentType?: string) =>
  decodeDocument(bytes, { contentType, kind: 'feed' });
const page = (bytes: Uint8Array, contentType?: string) =>
  decodeDocument(bytes, { contentType, kind: 'page' });

/** "Привет, мир" in windows-1251. */
const CYRILLIC = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0];

describe('a document is decoded', () => {
  it('by its byte order mark, whatever else is said', () => {
    const text = '<?xml version="1.0" encoding="UTF-8"?><a>é</a>';
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(feed(bytes, 'text/xml; charset=iso-8859-1')).toEqual({ text, encoding: 'utf-16le', from: 'bom' });
  });

  it('by the HTTP header before its own declaration', () => {
    const bytes = latin1('<?xml version="1.0" encoding="UTF-8"?><a>caf\xe9</a>');
    expect(feed(bytes, 'text/xml; charset="ISO-8859-1"')).toMatchObject({
      from: 'header',
      encoding: 'windows-1252',
    });
    expect(feed(bytes, 'text/xml; charset="ISO-8859-1"').text).toContain('café');
  });

  it('by its XML declaration', () => {
    const head = utf8('<?xml version="1.0" encoding="windows-1251"?><a>');
    const { text, from } = feed(Uint8Array.from([...head, ...CYRILLIC]));
    expect(text).toContain('Привет, мир');
    expect(from).toBe('declaration');
  });

  it('by the meta element of a page', () => {
    const head = utf8('<!doctype html><meta charset="windows-1251"><p>');
    expect(page(Uint8Array.from([...head, ...CYRILLIC]))).toMatchObject({
      from: 'meta',
      encoding: 'windows-1251',
    });
  });

  it('by that element behind long scripts too, as browsers do', () => {
    const head = utf8(`<!doctype html><script>${'x'.repeat(9_000)}</script><meta charset="windows-1251"><p>`);
    expect(page(Uint8Array.from([...head, ...CYRILLIC])).text).toContain('Привет, мир');
  });

  it('by the escapes of ISO-2022-JP, which is ASCII to the eye', () => {
    const bytes = utf8('<?xml version="1.0"?><a>\u001b$B;TD9\u001b(B</a>');
    expect(feed(bytes, 'text/xml; charset=utf-8').text).toContain('<a>市長</a>');
  });

  it.each([
    ['its header', 'text/xml; charset=utf-8'],
    ['an unknown label in its header', 'text/xml; charset=none-such'],
    ['a header of the same family', 'text/xml; charset=iso-8859-2'],
  ])('by its own declaration when the bytes disprove %s', (_, contentType) => {
    const head = utf8('<?xml version="1.0" encoding="windows-1250"?><a>');
    // "Dziś źle się śpi." in windows-1250, of which ISO 8859-2 makes controls.
    const text = latin1('Dzi\x9c \x9fle si\xea \x9cpi.');
    const decoded = feed(Uint8Array.from([...head, ...text]), contentType);
    expect(decoded.text).toContain('Dziś źle się śpi.');
    expect(decoded.from).toBe('declaration');
  });

  it.each(['iso-8859-1', 'windows-1252'])(
    'by its own declaration when detection stands with it against a header of %s, which breaks nothing',
    (charset) => {
      const head = utf8('<?xml version="1.0" encoding="windows-1251"?><a>');
      const bytes = Uint8Array.from([...head, ...CYRILLIC, ...CYRILLIC]);
      expect(feed(bytes, `text/xml; charset=${charset}`)).toMatchObject({
        from: 'declaration',
        encoding: 'windows-1251',
      });
      const meta = utf8('<!doctype html><meta charset="windows-1251"><p>');
      const letter = page(
        Uint8Array.from([...meta, ...CYRILLIC, ...CYRILLIC]),
        `text/html; charset=${charset}`,
      );
      expect(letter.text).toContain('Привет, мир');
    },
  );

  it.each([
    ['iso-8859-2', 'Rz\xb1d og\xb3osi\xb3 dzi\xb6 nowe \xb6rodki', 'Rząd ogłosił dziś nowe środki'],
    ['gbk', '\xd5\xfe\xb8\xae\xbd\xf1\xcc\xec\xd0\xfb\xb2\xbc', '政府今天宣布'],
    ['big5', '\xac\x46\xa9\xb2\xa4\xb5\xa4\xd1\xab\xc5\xa5\xac', '政府今天宣布'],
    ['tis-620', '\xc3\xd1\xb0\xba\xd2\xc5\xbb\xc3\xd0\xa1\xd2\xc8', 'รัฐบาลประกาศ'],
  ])('by its own declaration, %s, where a header of habit makes strange words', (charset, bytes, text) => {
    const declared = latin1(`<?xml version="1.0" encoding="${charset}"?><a>${bytes}</a>`);
    expect(feed(declared, 'text/xml; charset=ISO-8859-1').text).toContain(text);
  });

  it('by the words that its bytes make, where it declares nothing', () => {
    const polish = latin1(
      '<?xml version="1.0"?><a>Rz\xb1d og\xb3osi\xb3 dzi\xb6 nowe \xb6rodki wsparcia</a>',
    );
    expect(feed(polish, 'text/xml; charset=utf-8').text).toContain('Rząd ogłosił dziś nowe środki');
  });

  it('by its header when detection stands with that against its own declaration', () => {
    const text = 'Le café est fermé. Ouverture différée à mercredi, après la fête. '.repeat(5);
    const bytes = latin1(`<?xml version="1.0" encoding="windows-1251"?><a>${text}</a>`);
    expect(feed(bytes, 'text/xml; charset=iso-8859-1').text).toContain('Le café est fermé');
  });

  it('by the meta element of a page when the bytes disprove header and declaration', () => {
    const head = utf8('<?xml version="1.0" encoding="utf-8"?><html><meta charset="windows-1251"><p>');
    const decoded = page(Uint8Array.from([...head, ...CYRILLIC]), 'text/html; charset=utf-8');
    expect(decoded).toMatchObject({ from: 'meta', encoding: 'windows-1251' });
    expect(decoded.text).toContain('Привет, мир');
  });

  it.each(['utf-16le', 'utf-16be'])('as %s where its zeros show it, though no mark does', (encoding) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(feed(bytes, 'text/xml; charset=utf-16')).toEqual({ text, encoding, from: 'detected' });
  });

  it('by detection when it says UTF-8 and is not', () => {
    const text = 'Le café est fermé. Ouverture différée à mercredi, après la fête. '.repeat(5);
    const decoded = feed(
      latin1(`<?xml version="1.0" encoding="UTF-8"?><a>${text}</a>`),
      'text/xml; charset=utf-8',
    );
    expect(decoded.text).toContain('Le café est fermé');
    expect(decoded.from).toBe('detected');
  });

  it('as UTF-8 when nothing is said, and when nonsense is', () => {
    expect(feed(utf8('<a>é</a>'))).toMatchObject({ text: '<a>é</a>', from: 'default' });
    expect(feed(utf8('<a>é</a>'), 'text/xml; charset=nonsense-99')).toMatchObject({ text: '<a>é</a>' });
  });

  it('without loss when it is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const declared = `<?xml version="1.0" encoding="utf-8"?>${text}`;
        expect(feed(utf8(declared)).text).toBe(declared);
      }),
    );
  });

  it('whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, type) => {
        expect(typeof feed(bytes, type).text).toBe('string');
        expect(typeof page(bytes, type).text).toBe('string');
      }),
    );
  });
});

describe('a document that is a little broken', () => {
  it('stays in UTF-8, whatever a detector thinks of the rest', () => {
    const text = `Café “señor” Перевод ${'plain text '.repeat(4_000)}`;
    const decoded = feed(Uint8Array.from([...utf8(text), 0xc3, 0x20]), 'text/xml; charset=utf-8');
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text.startsWith('Café “señor” Перевод')).toBe(true);
  });

  it('or names an encoding that nobody has is read all the same', () => {
    expect(page(utf8('<meta charset="iso-2022-kr"><p>é')).text).toContain('é');
  });
});
