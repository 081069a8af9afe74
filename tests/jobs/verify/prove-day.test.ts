import { describe, expect, it } from 'vitest';
import { proveDay } from '../../../scripts/jobs/verify/prove-day.ts';
import { takeOut } from '../../../scripts/pipeline/digest/withdraw/take-out.ts';
import { articleHeadline } from '../../../scripts/pipeline/snapshot/article-headline.ts';
import { hashManifest } from '../../../scripts/pipeline/snapshot/public-snapshot.ts';
import { articleId } from '../../../scripts/text/article-id.ts';
import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import type { Correction } from '../../../src/schemas/seal-chain.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { makeSnapshot } from '../../support/make-day.ts';
import { withdrawnArticle } from '../../support/make-withdrawal.ts';
import { publicFormOf } from '../../support/public-form.ts';

/** A day of four articles and their headlines, with what its files hold. */
function wholeDay(corrections?: Correction[]): Snapshot {
  const titles = ['River rises', 'Choir sings', 'Ferry painted', 'Market opens'];
  const made = makeSnapshot(titles.map((title, index) => ({ source: `gb-x${index}`, title })));
  const headlines = made.articles.map((article) => articleHeadline(article, undefined, undefined));
  const file = (records: number) => ({ sha256: '0'.repeat(64), bytes: 1, records });
  const files = {
    ...{ 'articles.jsonl': file(4), 'headlines.jsonl': file(4), 'ledger.jsonl': file(4) },
    'sources.json': file(4),
  };
  return { ...made, headlines, manifest: { ...made.manifest, files, ...(corrections && { corrections }) } };
}

const refuted = (snapshot: Snapshot): string[] =>
  proveDay(snapshot, undefined, 'snap').flatMap(({ standing, what }) =>
    standing === 'refuted' ? [what] : [],
  );

describe('a day without an article that was withdrawn', () => {
  const day = wholeDay();
  const [gone, other] = day.articles;
  const withdrawal = withdrawnArticle(gone?.id ?? '');
  const taken = takeOut(day, [withdrawal]);

  it('is proved where nothing is left of it', () => {
    expect(refuted(publicFormOf(taken))).toEqual([]);
    const said = proveDay(publicFormOf(taken), undefined, 'snap').map(({ what }) => what);
    expect(said).toContain('nothing is left of what its 1 withdrawals name');
    expect(said).toContain('the ledger accounts for 4 entries: 3 published, 1 left out');
  });

  it.each<[string, Partial<Snapshot>, RegExp]>([
    ['its headline is left', { headlines: day.headlines }, /headlines\.jsonl still has something of/],
    ['its line of the ledger is left', { ledger: day.ledger }, /4 published entries, but there are 3/],
    [
      'its line of the ledger has its address',
      { ledger: [...taken.ledger, { stage: 'page', subject: gone?.url ?? '', outcome: 'ok' }] },
      /ledger\.jsonl still has something of/,
    ],
    [
      'another counts as withdrawn, too',
      {
        ledger: taken.ledger.map((line) =>
          line.subject === other?.url
            ? { stage: 'withdraw', subject: `article ${other.id}`, outcome: 'dropped', reason: 'withdrawn' }
            : line,
        ),
      },
      /2 published entries, but there are 3 articles.*as withdrawn, which no withdrawal names/,
    ],
    [
      'it counts as withdrawn twice',
      {
        ledger: [
          ...taken.ledger,
          { stage: 'withdraw', subject: `article ${gone?.id}`, outcome: 'dropped', reason: 'withdrawn' },
        ],
      },
      /as withdrawn twice/,
    ],
  ])('is refuted where %s', (_, forged, why) => {
    expect(refuted(publicFormOf({ ...taken, ...forged })).join()).toMatch(why);
  });
});

describe('a day without two articles that one withdrawal names', () => {
  const made = wholeDay();
  const [first, second, ...others] = made.articles;
  if (!first || !second) throw new Error('the day has too few articles');
  const [here, there] = ['https://gb-x0.example/here', 'https://gb-x0.example/there'];
  const withdrawal = withdrawnArticle(articleId(there), { ids: [articleId(there), articleId(here)] });

  /** The day where the first article stands at one address and calls itself another, which is that of the second. */
  const dayOf = (secondUrl: string, subjects: (url: string, index: number) => string): Snapshot => {
    const articles = [
      { ...first, id: articleId(there), url: here, canonicalUrl: there },
      { ...second, id: articleId(here), url: secondUrl, canonicalUrl: here },
      ...others,
    ];
    const ledger = articles.map(({ url }, index): LedgerLine => ({
      ...{ stage: 'select', subject: subjects(url, index), outcome: 'published' },
    }));
    return { ...made, articles, ledger, headlines: [], translations: [] };
  };

  it.each<[string, Snapshot]>([
    ['at each other’s address', dayOf(there, (url) => url)],
    ['at an address that no id is of', dayOf('https://gb-x0.example/elsewhere', (url) => url)],
    ['in lines of an import', dayOf(there, (_, index) => `corpus.jsonl:${index + 1}`)],
  ])('is proved, and nothing is left of either, where the second stood %s', (_, day) => {
    const taken = takeOut(day, [withdrawal]);
    expect(refuted(publicFormOf(taken))).toEqual([]);
    expect(JSON.stringify(taken.ledger)).not.toMatch(/here|elsewhere/);
    const said = proveDay(publicFormOf(taken), undefined, 'snap').map(({ what }) => what);
    expect(said).toContain('the ledger accounts for 4 entries: 2 published, 2 left out');
  });

  it('is proved where an earlier version counted both as the first', () => {
    const taken = takeOut(
      dayOf(there, (url) => url),
      [withdrawal],
    );
    const ledger = taken.ledger.map((line) =>
      line.stage === 'withdraw' ? { ...line, subject: `article ${articleId(there)}` } : line,
    );
    expect(refuted(publicFormOf({ ...taken, ledger }))).toEqual([]);
  });

  it('is refuted where it counts three', () => {
    const taken = takeOut(
      dayOf(there, (url) => url),
      [withdrawal],
    );
    const third: LedgerLine = {
      ...{
        stage: 'withdraw',
        subject: `article ${articleId(here)}`,
        outcome: 'dropped',
        reason: 'withdrawn',
      },
    };
    const forged = { ...taken, ledger: [...taken.ledger, third] };
    expect(refuted(publicFormOf(forged)).join()).toMatch(/as withdrawn 3 times/);
  });
});

describe('a day that was sealed again', () => {
  const seal = (at: number): string =>
    hashManifest({ ...wholeDay().manifest, sealedAt: `2026-03-18T2${at}:00:00Z` });
  const correction = (at: number, file: string, before: number, after: number): Correction => ({
    ...{ manifest: seal(at), by: 'repair' },
    changed: [{ file, before, after }],
  });

  it('is proved where its corrections end in what is there', () => {
    const day = wholeDay([correction(1, 'articles.jsonl', 3, 2), correction(2, 'articles.jsonl', 2, 4)]);
    expect(refuted(day)).toEqual([]);
    const [gone] = day.articles;
    expect(refuted(publicFormOf(takeOut(day, [withdrawnArticle(gone?.id ?? '')])))).toEqual([]);
    // The public form has fewer translations than the private one.
    expect(refuted(publicFormOf(wholeDay([correction(1, 'translations.jsonl', 0, 4)])))).toEqual([]);
  });

  it.each<[string, Correction[], RegExp]>([
    [
      'a wrong end',
      [correction(1, 'articles.jsonl', 3, 5)],
      /end in 5 records of articles\.jsonl, but there are 4/,
    ],
    ['a file that is not there', [correction(1, 'pages.jsonl', 3, 5)], /end in 5 records of pages/],
    ['pictures that are not there', [correction(1, 'images', 0, 7)], /end in 7 records of images/],
    [
      'a leap between two',
      [correction(1, 'articles.jsonl', 3, 2), correction(2, 'articles.jsonl', 3, 4)],
      /found 3 records of articles\.jsonl, where the one before it had left 2/,
    ],
  ])('is refuted with %s', (_, corrections, why) => {
    expect(refuted(wholeDay(corrections)).join()).toMatch(why);
  });

  it('is not refuted by its ledger or annotations, which an earlier version changed without a correction', () => {
    for (const file of ['ledger.jsonl', 'annotations.jsonl'])
      expect(refuted(wholeDay([correction(1, file, 3, 5), correction(2, file, 4, 6)]))).toEqual([]);
  });

  it.each([
    ['articles.jsonl', 5],
    ['headlines.jsonl', 5],
    ['sources.json', 3],
    ['articles.jsonl', 3],
  ])('is refuted in public, too, where %s is said to have %i records', (file, after) => {
    const said = refuted(publicFormOf(wholeDay([correction(1, file, 1, after)]))).join();
    expect(said).toContain(`its corrections end in ${after} records of ${file}, but there are 4`);
  });

  it('is refuted in public where more articles are said than are there and were withdrawn', () => {
    const day = wholeDay([correction(1, 'articles.jsonl', 3, 5)]);
    const [gone] = day.articles;
    expect(refuted(publicFormOf(takeOut(day, [withdrawnArticle(gone?.id ?? '')]))).join()).toContain(
      'end in 5 records of articles.jsonl, but there are 3, and 1 were withdrawn',
    );
  });
});
