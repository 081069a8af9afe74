import { describe, expect, it } from 'vitest';
import { repairArticles } from '../../../../scripts/pipeline/gather/day/repair-articles.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const snapshot = makeSnapshot([
  { source: 'fr-a', title: 'Le port rouvre', language: 'fr' },
  { source: 'fr-b', title: 'Le pont ferme', language: 'fr' },
  { source: 'fr-c', title: 'La mer monte', language: 'fr' },
]);
const { sources } = snapshot;
const articles = snapshot.articles.map((article) => ({
  ...article,
  based: 'summary' as const,
  blocks: [],
  summary: 'Le conseil a voté lundi.',
}));
const [lost, still, reserved] = articles.map(({ url }) => url);
const page = (subject = '', reason: string) => ({
  stage: 'page',
  subject,
  outcome: 'failed' as const,
  reason,
});
const LEDGER = [
  page(lost, 'took too long'),
  page(still, 'timed out'),
  page(reserved, 'paywall'),
  { stage: 'publish', subject: lost ?? '', outcome: 'published' as const },
  { stage: 'quality', subject: '2026-03-10', outcome: 'failed' as const, reason: 'too few pages read' },
];

const asked: string[] = [];
const repair = () =>
  repairArticles(
    { articles, ledger: LEDGER, sources },
    {
      optOuts: { limitsOf: () => Promise.resolve([]), permits: () => Promise.resolve(false) },
      fetcher: {
        fetch: (url) => {
          asked.push(url);
          return Promise.resolve(
            url === lost
              ? succeed({ url, body: Buffer.from(''), notModified: false, bytes: 1 })
              : fail({ reason: 'timed out', detail: 'no answer in time', bytes: 0 }),
          );
        },
      },
      extractor: {
        extract: () =>
          Promise.resolve(
            succeed({
              blocks: [{ kind: 'paragraph', text: 'Le conseil de la ville a voté lundi soir.' }],
              byline: 'A. Bee',
              dates: { stated: [], shown: [] },
              limits: [],
            }),
          ),
      },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
    },
  );

describe('a day that is repaired', () => {
  it('gains the texts that could not be read, under the same ids and addresses', async () => {
    const { articles: after, repaired } = await repair();
    expect(after.map(({ id, url }) => [id, url])).toEqual(articles.map(({ id, url }) => [id, url]));
    const [first, second] = after;
    expect(first).toMatchObject({ based: 'page', byline: 'A. Bee', title: articles[0]?.title });
    expect(first?.blocks).toHaveLength(1);
    expect(second).toEqual(articles[1]);
    expect([...repaired]).toEqual([first?.id]);
  });

  it('asks no page again that its site withholds', async () => {
    asked.length = 0;
    await repair();
    expect(asked).toEqual([lost, still]);
  });

  it('says in its ledger what became of each page last, and not what it lacked', async () => {
    const { ledger } = await repair();
    expect(ledger.map(({ stage, outcome, reason }) => [stage, reason ?? outcome])).toEqual([
      ['page', 'ok'],
      ['page', 'timed out'],
      ['page', 'paywall'],
      ['publish', 'published'],
    ]);
  });
});
