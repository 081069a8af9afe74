import { mergeBlock } from '../../../scripts/bench/report/merge-block.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { type Measurement, measurementSchema } from '../../../scripts/bench/report/figures.ts';
import { type Provenance, renderFigures } from '../../../scripts/bench/report/render-figures.ts';
import { rewriteBlock } from '../../../scripts/bench/report/rewrite-tables.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'measurements');
const before = readFileSync(join(FIXTURES, 'before.md'), 'utf8');
const after = readFileSync(join(FIXTURES, 'after.md'), 'utf8');

const measurement: Measurement = {
  figures: {
    command: 'tides 2031',
    fittedOn: 'nothing',
    tables: [
      {
        title: 'By moon',
        columns: ['moon', 'height'],
        rows: [
          ['full', '2 | 3 m'],
          ['new', '–'],
        ],
      },
      { columns: ['', 'all'], rows: [['of two moons', '4']] },
    ],
    notes: ['Low water was not seen.', 'Gauges stood in the harbour.'],
  },
  cpuSeconds: 81.26,
};

const provenance: Provenance = {
  date: '5 May 2031',
  version: 'version 1.2.3 at abc1234',
  node: '24.0.1',
  machine: '2 cores of Acme Reckoner, 24 GiB',
};

describe('writing the tables of a benchmark into a document', () => {
  const written = rewriteBlock('doc.md', before, 'tides', renderFigures(measurement, provenance));

  it('changes what stands between its markers, and nothing else', () => {
    expect(written).toBe(after);
  });

  it('changes nothing when the figures are the same', () => {
    expect(rewriteBlock('doc.md', after, 'tides', renderFigures(measurement, provenance))).toBe(after);
  });

  it('gives what Prettier would', async () => {
    const options = await resolveConfig(join(FIXTURES, 'after.md'));
    expect(await format(written, { ...options, parser: 'markdown' })).toBe(written);
  });

  it.each([
    ['no markers', 'Only words.\n'],
    ['markers twice', `${before}\n${before}`],
    ['no closing marker', before.replace('<!-- /bench:tides -->', '')],
  ])('refuses a document with %s', (_, document) => {
    expect(() => rewriteBlock('doc.md', document, 'tides', 'x')).toThrow(InputError);
    expect(() => rewriteBlock('doc.md', document, 'tides', 'x')).toThrow(
      'doc.md: it has not one pair of markers for tides',
    );
  });
});

describe('what a benchmark hands over', () => {
  it('is taken as it is', () => {
    expect(measurementSchema.parse(measurement)).toEqual(measurement);
  });

  it.each([
    ['a row with a cell too few', { tables: [{ columns: ['a', 'b'], rows: [['1']] }] }],
    ['no table', { tables: [] }],
    ['a table without rows', { tables: [{ columns: ['a', 'b'], rows: [] }] }],
    ['no word on what was fitted', { fittedOn: '' }],
  ])('is refused with %s', (_, change) => {
    const changed = { ...measurement, figures: { ...measurement.figures, ...change } };
    expect(measurementSchema.safeParse(changed).success).toBe(false);
  });
});

describe('a part of the tables that was measured again', () => {
  const whole = renderFigures(measurement, provenance);
  const [table] = measurement.figures.tables;
  const later = { ...provenance, version: 'version 1.2.3 at def5678' };
  const partOf = (rows: string[][]): Measurement => ({
    ...measurement,
    figures: {
      ...measurement.figures,
      command: 'tides --only one',
      tables: [{ columns: table?.columns ?? [], rows }],
      isPart: true,
    },
  });
  const row = table?.rows.at(-1) ?? [];
  const part = partOf([[row[0] ?? '', ...row.slice(1).map((_, at) => (at === 0 ? '77' : ''))]]);

  it('takes the place of its cells alone, and says of which they are', () => {
    const merged = mergeBlock('doc.md', whole, part, later);
    const again = merged.split('\n\n')[1] ?? '';
    expect(again).toMatch(/^Measured again: .+ of .+\. `npm run bench -- tides --only one`, .* at def5678/);
    const [first, ...rest] = merged.replace(`${again}\n\n`, '').split('77');
    expect(rest).toHaveLength(1);
    expect(whole).toContain(first?.split('\n').slice(0, -1).join('\n'));
    const cells = (text: string) => text.replace(again, '').match(/[^|\s]+/g) ?? [];
    expect(cells(merged).filter((cell, at) => cell !== cells(whole)[at])).toEqual(['77']);
  });

  it('adds a row that is new, at the end', () => {
    const merged = mergeBlock('doc.md', whole, partOf([['nowhere', ...row.slice(1).map(() => '5')]]), later);
    const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));
    expect(rowsOf(merged)).toHaveLength(rowsOf(whole).length + 1);
    expect(merged).toMatch(/^\| nowhere( +\| 5)+ /m);
  });

  it('is refused where the document has no such table, or a row that is new has not all cells', () => {
    const other = partOf([['nowhere', ...row.slice(1).map(() => '')]]);
    expect(() => mergeBlock('doc.md', whole, other, later)).toThrow('it has no row nowhere');
    expect(() => mergeBlock('doc.md', 'Nothing.', part, later)).toThrow('other tables');
  });
});
