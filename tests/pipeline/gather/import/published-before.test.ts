import { expect, it } from 'vitest';
import { MemoryWriter } from '../../../../scripts/pipeline/gather/day/memory-writer.ts';
import { importCorpus } from '../../../../scripts/pipeline/gather/import/import-corpus.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';

const OPTIONS = { corpus: 'c.jsonl', registry: [], day: '2026-03-18', fetched: '2026-03-18T23:59:59Z' };

/** Lines of a corpus with these headlines, each with an address of its own. */
const linesOf = (titles: readonly string[]) =>
  titles.map((title, at) => {
    const line = { url: `https://a.example/${at}`, title, lang: 'en' };
    return { number: at + 1, text: succeed(JSON.stringify(line)) };
  });

it('what another day published is published again only under a new headline', async () => {
  const before = await importCorpus(linesOf(['River rises', 'River rises']), OPTIONS);
  const writer = new MemoryWriter({ keys: new Set(), addresses: new Set() });
  for (const article of before.articles) writer.addArticle('2026-03-17', article);
  const lines = linesOf(['River Rises!', 'River falls']);
  const { articles, ledger } = await importCorpus(lines, { ...OPTIONS, memory: writer.memory() });
  expect(articles.map(({ title }) => title)).toEqual(['River falls']);
  expect(ledger[0]).toMatchObject({
    subject: 'c.jsonl:1',
    outcome: 'dropped',
    reason: 'published before',
    detail: 'published on 2026-03-17',
  });
});
