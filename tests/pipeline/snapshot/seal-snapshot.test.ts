import { describe, expect, it } from 'vitest';
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

  it('never seals what could not be read back', () => {
    const contents = madeContents();
    expect(() => sealSnapshot({ ...contents, articles: [] }, contents, 'made')).toThrow('is empty');
    expect(() => sealSnapshot({ ...contents, sources: [] }, contents, 'made')).toThrow('not in sources.json');
  });
});
