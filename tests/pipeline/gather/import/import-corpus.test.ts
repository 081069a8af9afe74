import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/schemas/source.ts';
import type { CorpusLine } from '../../../../scripts/pipeline/gather/import/corpus-line.ts';
import { importCorpus, type ImportedDay } from '../../../../scripts/pipeline/gather/import/import-corpus.ts';
import { badLines, importSummary } from '../../../../scripts/pipeline/gather/import/import-report.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { sealSnapshot } from '../../../../scripts/pipeline/snapshot/seal-snapshot.ts';

const OPTIONS = { corpus: 'c.jsonl', registry: [], day: '2026-03-18', fetched: '2026-03-18T23:59:59Z' };

function importLines(lines: readonly unknown[], registry: readonly Source[] = []): Promise<ImportedDay> {
  const texts = lines.map((line, index): CorpusLine => {
    return { number: index + 1, text: succeed(typeof line === 'string' ? line : JSON.stringify(line)) };
  });
  return importCorpus(texts, { ...OPTIONS, registry });
}

const line = (url: string, more: object = {}): object => ({
  url: `https://${url}`,
  title: 'River rises',
  lang: 'en',
  ...more,
});

const REGISTERED: Source = {
  id: 'ke-posta',
  name: 'Posta',
  country: 'KE',
  language: 'sw',
  homepage: 'https://posta.example/',
  feeds: [],
  ownership: 'unknown',
  rights: { text: 'excerpt' },
};

describe('the ledger of an import', () => {
  it('has every line once as published or dropped, and every import can be sealed', async () => {
    const anyLine = fc.oneof(
      fc.constantFrom('', ' ', 'x', '{}', 'null', '[]', '"a"'),
      fc.integer({ min: 0, max: 5 }).map((page) => line(`a.example/${page}`)),
      fc.record({
        url: fc.webUrl(),
        title: fc.string(),
        country: fc.string(),
        english: fc.anything({ maxDepth: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 20 }), async (lines) => {
        const contents = await importLines(lines);
        const { ledger, articles } = contents;
        const decided = ledger.filter(({ outcome }) => outcome === 'published' || outcome === 'dropped');
        expect(new Set(decided.map(({ subject }) => subject)).size).toBe(decided.length);
        expect(decided).toHaveLength(
          lines.filter((each) => typeof each !== 'string' || each.trim() !== '').length,
        );
        expect(ledger.filter(({ outcome }) => outcome === 'published')).toHaveLength(articles.length);
        if (articles.length > 0) {
          sealSnapshot(
            { ...contents, earlier: [], annotations: [], pictures: new Map() },
            { day: OPTIONS.day, sealedAt: OPTIONS.fetched, generator: { name: 't', version: '1' } },
            's',
          );
        }
      }),
    );
  });

  it('names the line, the reason and what exactly was wrong', async () => {
    const { ledger, articles } = await importLines([line('a.example/1'), 'x', line('a.example/1#again'), '']);
    expect(articles).toHaveLength(1);
    expect(ledger).toMatchObject([
      { stage: 'import', subject: 'c.jsonl:1', outcome: 'published' },
      { stage: 'import', subject: 'c.jsonl:2', outcome: 'dropped', reason: 'not JSON' },
      {
        stage: 'import',
        subject: 'c.jsonl:3',
        outcome: 'dropped',
        reason: 'duplicate',
        detail: 'an earlier line has the same address: https://a.example/1',
      },
    ]);
  });

  it('reports what was left out of an accepted line', async () => {
    const { ledger, articles } = await importLines([
      line('a.example/1', { lang: 'xx-', country: 'QQ', english: { title: 'T', text: 'One.' } }),
    ]);
    expect(articles).toHaveLength(1);
    expect(ledger.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['published', undefined],
      ['failed', 'translation left out'],
      ['failed', 'unknown country'],
      ['ok', 'no language'],
    ]);
  });

  it('takes lines that could not be read', async () => {
    const { ledger } = await importCorpus([{ number: 4, text: fail({ reason: 'line too long' }) }], OPTIONS);
    expect(ledger).toMatchObject([{ subject: 'c.jsonl:4', outcome: 'dropped', reason: 'line too long' }]);
  });
});

describe('the sources of an import', () => {
  it('are those that the lines name by id, and one for each other host', async () => {
    const lines = [
      line('x.example/1', { source: 'ke-posta' }),
      line('www.b.example/2', { source: 'B!', country: 'fr', lang: 'fr' }),
    ];
    const { sources, articles } = await importLines(lines, [REGISTERED, { ...REGISTERED, id: 'ke-unused' }]);
    expect(sources.map(({ id }) => id)).toEqual(['fr-b-example', 'ke-posta', 'ke-unused']);
    expect(sources[0]).toEqual({
      id: 'fr-b-example',
      name: 'B!',
      country: 'FR',
      language: 'fr',
      homepage: 'https://b.example/',
      feeds: [],
      ownership: 'unknown',
      rights: { text: 'excerpt' },
    });
    expect(articles.map(({ source }) => source)).toEqual(['ke-posta', 'fr-b-example']);
  });

  it('have what most lines say, whatever the order of the lines', async () => {
    const lines = [
      line('a.example/1', { country: 'DE', lang: 'de', source: 'Blatt' }),
      line('a.example/2', { country: 'AT', lang: null }),
      line('a.example/3', { country: 'AT', lang: 'de' }),
      line('a.example/4', { country: 'DE', lang: 'en' }),
    ];
    for (const order of [lines, lines.toReversed()]) {
      const { sources } = await importLines(order);
      expect(sources).toMatchObject([{ id: 'at-a-example', country: 'AT', language: 'de', name: 'Blatt' }]);
    }
  });

  it('have no country where no line has one, and never share an id', async () => {
    const { sources } = await importLines([line('a-b.example/'), line('a.b.example/')]);
    expect(sources.map(({ id, country }) => [id, country])).toEqual([
      ['a-b-example', undefined],
      ['a-b-example-2', undefined],
    ]);
  });
});

describe('the headlines of an import', () => {
  const whole = [
    line('a.example/1#top', { title: 'Other words', country: 'KE' }),
    line('a.example/2', { title: 'Ferry leaves', text: 'It leaves at noon.', country: 'KE' }),
    line('b.example/9', { title: 'Bac', lang: 'fr', country: 'FR', published: '2026-03-18T08:00:00Z' }),
    line('a.example/2', { title: 'Again' }),
    line('c.example/1', { published: '2026-04-01' }),
  ];
  const articles = [
    line('a.example/1', { country: 'KE', lang: 'fr', english: { title: 'The river rises', text: '' } }),
  ];
  const importWhole = () =>
    importCorpus(
      articles.map((each, index) => ({ number: index + 1, text: succeed(JSON.stringify(each)) })),
      {
        ...OPTIONS,
        headlines: {
          name: 'whole.jsonl.gz',
          lines: whole.map((each, index) => ({ number: index + 1, text: succeed(JSON.stringify(each)) })),
        },
      },
    );

  it('are those of its articles, and the further entries of the day’s whole set', async () => {
    const { headlines, sources } = await importWhole();
    expect(headlines).toEqual([
      {
        source: 'ke-a-example',
        url: 'https://a.example/1',
        title: 'River rises',
        language: 'fr',
        english: 'The river rises',
      },
      {
        source: 'ke-a-example',
        url: 'https://a.example/2',
        title: 'Ferry leaves',
        summary: 'It leaves at noon.',
        language: 'en',
      },
      {
        source: 'fr-b-example',
        url: 'https://b.example/9',
        title: 'Bac',
        language: 'fr',
        published: '2026-03-18T08:00:00Z',
      },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['fr-b-example', 'ke-a-example']);
  });

  it('say which lines gave none, each with its reason', async () => {
    const contents = await importWhole();
    const lines = contents.ledger.filter(({ stage }) => stage === 'headlines');
    expect(lines.map(({ subject, outcome, reason }) => [subject, outcome, reason])).toEqual([
      ['whole.jsonl.gz:4', 'dropped', 'duplicate'],
      ['whole.jsonl.gz:5', 'dropped', 'published on another day'],
    ]);
    expect(importSummary(contents)).toContain('3 headlines of the day, 2 lines without one');
  });

  it('are only those of its articles without --headlines', async () => {
    const { headlines } = await importLines(articles);
    expect(headlines.map(({ url }) => url)).toEqual(['https://a.example/1']);
  });
});

describe('the report of an import', () => {
  it('lists ten bad lines and counts the others', async () => {
    const { ledger } = await importLines(Array.from({ length: 13 }, () => 'x'));
    const listed = badLines(ledger);
    expect(listed).toHaveLength(11);
    expect(listed[0]).toMatch(/^c\.jsonl:1: not JSON: /);
    expect(listed[10]).toContain('and 3 more');
  });

  it('counts what came and what became of it', async () => {
    const contents = await importLines([
      'x',
      line('a.example/1', { country: 'FR', lang: 'fr' }),
      line('b.example/1', { lang: 'fr' }),
    ]);
    expect(importSummary(contents)).toEqual([
      'read 3 lines, imported 2, dropped 1',
      'dropped: not JSON: 1',
      '2 headlines of the day, 0 lines without one',
      '2 sources, 1 countries, 1 languages, 0 translations',
    ]);
  });
});
