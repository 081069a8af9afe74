import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHeadline } from '../../../../scripts/pipeline/snapshot/article-headline.ts';
import { takeOut } from '../../../../scripts/pipeline/digest/withdraw/take-out.ts';
import { InputError } from '../../../../scripts/pipeline/outcome/input-error.ts';
import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { DAY, makeSnapshot } from '../../../support/make-day.ts';
import { withdrawnArticle, withdrawnDay, withdrawnStory } from '../../../support/make-withdrawal.ts';
import { publicFormOf } from '../../../support/public-form.ts';

const sketch = (source: string, title: string) => ({
  source,
  title,
  paragraphs: [`${title}, in a paragraph.`],
  language: 'fr',
  english: { title: `${title} (English)`, paragraphs: [`${title}, in English.`] },
});

/** Six articles, their headlines, and one entry that was dropped as the same as the first. */
function wholeDay(): Snapshot {
  const made = makeSnapshot(
    ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((title, index) => sketch(`fr-x${index}`, title)),
  );
  const [first] = made.articles;
  return {
    ...made,
    headlines: made.articles.map((article) => articleHeadline(article, undefined, undefined)),
    ledger: [
      ...made.ledger,
      {
        stage: 'select',
        subject: 'https://zz.example/',
        outcome: 'dropped',
        reason: 'repeated',
        detail: first?.url,
      },
    ],
  };
}

const earlierStory = (slug: string, ids: string[]): EarlierStory => ({
  ...{ thread: ids[0] ?? '', day: '2026-03-17', slug, title: slug, countries: [], sources: [], numbers: [] },
  articles: ids.map((id) => ({
    ...{ id, source: 'fr-x', language: 'en', published: '2026-03-17T10:00:00Z', title: slug, lead: '' },
  })),
});

describe('an article that is taken out of its day', () => {
  const day = wholeDay();
  const [gone] = day.articles;
  const id = gone?.id ?? '';
  const taken = takeOut(day, [withdrawnArticle(id)]);

  it('is left nowhere: neither its text, nor its headline, nor its address', () => {
    const { withdrawals, ...rest } = taken;
    expect(withdrawals).toEqual([withdrawnArticle(id)]);
    expect(JSON.stringify(rest)).not.toContain(gone?.title);
    expect(JSON.stringify(rest)).not.toContain(gone?.url);
    expect(taken.articles).toHaveLength(5);
    expect(taken.translations).toHaveLength(5);
    expect(taken.headlines).toHaveLength(5);
  });

  it('is accounted for in the ledger, which keeps every line', () => {
    expect(taken.ledger).toHaveLength(day.ledger.length);
    expect(taken.ledger.filter(({ reason }) => reason === 'withdrawn')).toEqual([
      { stage: 'withdraw', subject: `article ${id}`, outcome: 'dropped', reason: 'withdrawn' },
    ]);
    expect(taken.ledger.filter(({ outcome }) => outcome === 'published')).toHaveLength(5);
  });

  it('counts once in the ledger of an import, which names lines instead of articles', () => {
    const ledger = day.articles.map((_, index): LedgerLine => ({
      ...{ stage: 'import', subject: `corpus.jsonl:${index + 1}`, outcome: 'published' },
    }));
    const { ledger: now } = takeOut({ ...day, ledger }, [withdrawnArticle(id)]);
    expect(now.filter(({ outcome }) => outcome === 'published')).toHaveLength(5);
    expect(now.filter(({ reason }) => reason === 'withdrawn')).toHaveLength(1);
  });

  it('leaves the snapshot that was given as it was', () => {
    expect(day).toEqual(wholeDay());
  });
});

describe('what other days tell of what was withdrawn', () => {
  const day = wholeDay();
  const [one, two] = ['1111111111111111', '2222222222222222'] as const;
  const told = { ...day, earlier: [earlierStory('both', [one, two]), earlierStory('alone', [one])] };

  it('loses the article, and the story that was recognised by it alone', () => {
    const { earlier } = takeOut(told, [withdrawnArticle(one, { day: '2026-03-17' })]);
    expect(earlier.map(({ slug, articles }) => [slug, articles.map(({ id }) => id)])).toEqual([
      ['both', [two]],
    ]);
  });

  it('loses a story whose page is gone, since its title may be that of the article', () => {
    const gone = withdrawnArticle('3333333333333333', {
      day: '2026-03-17',
      addresses: ['/2026-03-17/both/'],
    });
    expect(takeOut(told, [gone]).earlier.map(({ slug }) => slug)).toEqual(['alone']);
  });

  it('loses every story of a day that is withdrawn', () => {
    expect(takeOut(told, [withdrawnDay('2026-03-17')]).earlier).toEqual([]);
  });

  it('loses a headline that its feeds still had', () => {
    const [first] = day.articles;
    const elsewhere = withdrawnArticle(first?.id ?? '', { day: '2026-03-16' });
    const { headlines, withdrawals } = takeOut({ ...day, articles: day.articles.slice(1) }, [elsewhere]);
    expect(headlines).toHaveLength(5);
    expect(withdrawals).toEqual([elsewhere]);
  });

  it('is the same snapshot where nothing of it is told', () => {
    const other = withdrawnArticle('3333333333333333', { day: '2026-03-17' });
    expect(takeOut(told, [other])).toBe(told);
    expect(takeOut(told, [withdrawnDay(DAY)])).toBe(told);
  });
});

it('a withdrawn story leaves its articles, and names itself for the stages after', () => {
  const day = wholeDay();
  const story = withdrawnStory(day.articles.slice(0, 2).map(({ id }) => id));
  const taken = takeOut(day, [story]);
  expect(taken.articles).toEqual(day.articles);
  expect(taken.withdrawals).toEqual([story]);
});

it('whatever is taken out in whatever order, at once or one by one, the same is left', () => {
  const day = wholeDay();
  const ids = day.articles.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { maxLength: 5 }), (chosen) => {
      const all = chosen.map((id) => withdrawnArticle(id));
      const once = takeOut(day, all);
      const byOne = all.reduce((left, each) => takeOut(left, [each]), day);
      expect(byOne).toEqual(once);
      expect(takeOut(once, all)).toBe(once);
      expect(once.articles.map(({ id }) => id)).toEqual(ids.filter((id) => !chosen.includes(id)));
    }),
  );
});

it('the last article of a day is not taken out: the day is to be withdrawn', () => {
  const day = makeSnapshot([sketch('fr-x', 'Aa')]);
  expect(() => takeOut(day, [withdrawnArticle(day.articles[0]?.id ?? '')])).toThrow(
    /no article would be left/,
  );
});

it('a public snapshot from before a withdrawal is refused, one from after it stays as it is', () => {
  const day = wholeDay();
  const withdrawal = withdrawnArticle(day.articles[0]?.id ?? '');
  expect(() => takeOut(publicFormOf(day), [withdrawal])).toThrow(InputError);
  const after = publicFormOf(takeOut(day, [withdrawal]));
  expect(after.withdrawals).toEqual([withdrawal]);
  expect(takeOut(after, [withdrawal])).toBe(after);
});

it('a public snapshot that still has what it says was withdrawn is not read', () => {
  const day = wholeDay();
  const withdrawals = [withdrawnArticle(day.articles[0]?.id ?? '')];
  expect(() => publicFormOf({ ...day, withdrawals })).toThrow(/was withdrawn, and is still there/);
});
