import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../scripts/pipeline/snapshot/parse-snapshot.ts';
import { sealSnapshot } from '../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { madeContents, madeFiles } from '../../support/snapshot-files.ts';

describe('sealSnapshot', () => {
  it('gives the same bytes whatever the order of sources, articles and translations', () => {
    const contents = madeContents();
    const shuffled = {
      ...contents,
      sources: contents.sources.toReversed(),
      articles: contents.articles.toReversed(),
      translations: contents.translations.toReversed(),
    };
    const files = sealSnapshot(shuffled, contents, 'made');
    expect(new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))).toEqual(
      madeFiles(),
    );
  });

  it('ends every file with a line feed and has none but those of the format', () => {
    const files = madeFiles();
    expect([...files.keys()].sort()).toEqual([
      'articles.jsonl',
      'ledger.jsonl',
      'snapshot.json',
      'sources.json',
      'translations.jsonl',
    ]);
    for (const text of files.values()) expect(text.endsWith('}\n') || text.endsWith(']\n')).toBe(true);
  });

  it('writes no translations file where there is none, and says when all is a sample', () => {
    const files = sealSnapshot(
      { ...madeContents(), translations: [] },
      { ...madeContents(), sample: true },
      'made',
    );
    expect(files.has('translations.jsonl')).toBe(false);
    expect(Buffer.from(files.get('snapshot.json') ?? []).toString()).toContain('"sample":true');
  });

  it('keeps the period of a day that is not the one in UTC, and judges its dates by it', () => {
    const period = { begins: '05:00', from: '2026-03-18T05:00:00Z', to: '2026-03-19T05:00:00Z' };
    const files = sealSnapshot(madeContents(), { ...madeContents(), period }, 'made');
    expect(parseSnapshot(files, 'made').manifest.period).toEqual(period);
    const [article] = madeContents().articles;
    const late = (published: string) => ({
      ...madeContents(),
      translations: [],
      articles: article ? [{ ...article, published }] : [],
    });
    const seal = (published: string) => () =>
      sealSnapshot(late(published), { ...madeContents(), period }, 'made');
    expect(seal('2026-03-21T04:59:59Z')).not.toThrow();
    expect(seal('2026-03-21T05:00:00Z')).toThrow('more than 2 days away');
  });

  it.each([
    ['2026-03-16T05:00:00Z', '2026-03-17T05:00:00Z'],
    ['2026-03-18T05:00:00Z', '2026-03-21T05:00:00Z'],
  ])('never seals the period of another day: %s to %s', (from, to) => {
    const period = { begins: '05:00', from, to };
    const info = { ...madeContents(), period };
    expect(() => sealSnapshot(madeContents(), info, 'made')).toThrow('is not that of 2026-03-18');
  });

  it('never seals what could not be read back', () => {
    const contents = madeContents();
    expect(() => sealSnapshot({ ...contents, articles: [] }, contents, 'made')).toThrow('is empty');
    expect(() => sealSnapshot({ ...contents, sources: [] }, contents, 'made')).toThrow('not in sources.json');
  });
});
