import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/open-data/csv.ts';

/** The rows of a file as a program reads it that takes some sign for the separator. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text.charAt(at) === '"') {
          if (text.charAt(at + 1) !== '"') break;
          at += 1;
        }
        cell += text.charAt(at);
      }
      at += 1;
    }
    while (at < text.length && ![separator, '\n', '\r'].includes(text.charAt(at))) {
      cell += text.charAt(at);
      at += 1;
    }
    row.push(cell);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What some spreadsheet reads as the beginning of a formula. */
const FORMULA = /^[\s"\p{Cf}]*[=+\-@＝＋－＠]/u;

const fields = [{ name: 'day' }, { name: 'text' }, { name: 'count' }];
const fileOf = (...texts: string[]): string =>
  writeCsv(
    fields,
    texts.map((text) => ({ day: '2026-03-18', text, count: 3 })),
  );

/** Takes away what guards a text, as the documentation says. */
const unguarded = (text: string): string =>
  text.replaceAll(/(?<=^|[;|\t\r\n])'(?=[\s"'\p{Cf}]*[=+\-@＝＋－＠])/gu, '');

const hostile = fc
  .array(
    fc.constantFrom(
      ...Array.from('=+-@＝＠;|,\t\r\n"\' \u200b'),
      '1',
      'a',
      'cmd',
      '=HYPERLINK("x")',
      '日',
      '🙂',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('a table as CSV', () => {
  it('is what RFC 4180 says: a header, CRLF, and quotation marks where they are needed', () => {
    expect(fileOf('plain', 'a, "b"', 'two\nlines')).toBe(
      'day,text,count\r\n2026-03-18,plain,3\r\n2026-03-18,"a, ""b""",3\r\n2026-03-18,"two\nlines",3\r\n',
    );
  });

  it('leaves a cell empty for null, and writes numbers and truth as they are', () => {
    const rows = [{ day: null, text: true, count: 0.5 }];
    expect(writeCsv(fields, rows)).toBe('day,text,count\r\n,true,0.5\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 dead', "'+49 dead"],
    ['-5 degrees', "'-5 degrees"],
    ['@home', "'@home"],
    [' \u200b=1', "' \u200b=1"],
    ['＝1', "'＝1"],
    ['A;=1', "A;'=1"],
    ['A;"=1', 'A;\'"=1'],
    ['5 - 3 = 2', '5 - 3 = 2'],
  ])('%j is read as %j', (text, shown) => {
    expect(readCsv(fileOf(text), ',')[1]?.[1]).toBe(shown);
  });

  it('has no cell that a spreadsheet takes for a formula, whatever sign it takes for the separator', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (texts) => {
        const file = fileOf(...texts);
        for (const separator of [',', ';', '\t', '|'])
          expect(
            readCsv(file, separator)
              .flat()
              .filter((cell) => FORMULA.test(cell)),
          ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back every text, but for what guards it', () => {
    const text = fc.oneof(hostile, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const rows = readCsv(fileOf(...texts), ',');
        expect(rows.slice(1).map(([, cell = '']) => unguarded(cell))).toEqual(texts);
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([3]));
      }),
      { numRuns: 2000 },
    );
  });
});
