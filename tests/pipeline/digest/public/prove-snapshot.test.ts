import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../../scripts/adapters/snapshot/open-snapshot.ts';
import { proveSnapshot } from '../../../../scripts/pipeline/digest/public/prove-snapshot.ts';
import { quotationsOf as quotationsIn } from '../../../../scripts/pipeline/digest/public/quotations-of.ts';
import type { PublicSnapshot } from '../../../../scripts/pipeline/snapshot/public-snapshot.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { publicFormOf, unlicensed } from '../../../support/public-form.ts';
import { SAMPLE } from '../../../support/project-copy.ts';
import { PROJECT } from '../../../support/run-script.ts';

let licensed: PublicSnapshot;
let withheld: PublicSnapshot;

beforeAll(async () => {
  const day = await openSnapshot(join(PROJECT, SAMPLE));
  licensed = publicFormOf(day);
  withheld = publicFormOf(unlicensed(day));
});

/** Counts the quotations of a day that are proved, and those that are not. */
function quotationsOf(snapshot: PublicSnapshot): { proved: number; open: number } {
  const own = proveSnapshot(snapshot, 'public').filter(({ kind }) => kind === 'quotation');
  const proved = own.filter((each) => each.proved).length;
  return { proved, open: own.length - proved };
}

describe('what a public snapshot proves', () => {
  it('is every quotation where all texts are public, and the others by file and line where they are not', () => {
    const all = quotationsOf(licensed);
    expect(all.open).toBe(0);
    expect(all.proved).toBeGreaterThan(60);
    const some = quotationsOf(withheld);
    expect(some.proved + some.open).toBe(all.proved);
    expect(some.open).toBeGreaterThan(5);
    const open = proveSnapshot(withheld, 'public').find(
      ({ kind, proved }) => kind === 'quotation' && !proved,
    );
    expect(open?.at).toMatch(/^derived-stories\.jsonl:\d+$/);
  });

  it('is every count and headline, but no division into takes', () => {
    const statements = proveSnapshot(licensed, 'public');
    expect(statements.filter(({ kind, proved }) => /count|headline/.test(kind) && !proved)).toEqual([]);
    const takes = statements.filter(({ what }) => what.startsWith('the take “') && what.includes('” of '));
    expect(takes.some(({ kind, proved }) => kind === 'judgement' && proved)).toBe(false);
  });
});

/** The day with its first story, or the first with takes, changed by a forger. */
function forgedStory(snapshot: PublicSnapshot, change: (story: Story) => Partial<Story>): PublicSnapshot {
  const { stories, articles } = snapshot.derived;
  const at = stories.findIndex(({ takes }) => takes.length > 0);
  const changed = stories.map((story, index) => (index === at ? { ...story, ...change(story) } : story));
  return { ...snapshot, derived: { articles, stories: changed } };
}

/** The evidence of a story’s first take with its first quotation changed. */
function requoted({ takes: [first, ...others] }: Story, change: object): Pick<Story, 'takes'> {
  const [quote, ...rest] = first?.evidence ?? [];
  if (!first || !quote) throw new Error('the story has no take');
  return { takes: [{ ...first, evidence: [{ ...quote, ...change }, ...rest] }, ...others] };
}

describe('a forged public snapshot is refused', () => {
  const stories: [string, (story: Story) => Partial<Story>, RegExp][] = [
    ['a quotation that its headline does not have', (s) => requoted(s, { text: 'x' }), /quotes “x”/],
    ['a quotation of a block that no text can have', (s) => requoted(s, { block: 999 }), /which is not in/],
    ['another title', () => ({ title: 'Minister resigns' }), /its title is not the headline of/],
    [
      'a take named by a headline that nobody printed',
      ({ takes }) => ({ takes: takes.map((take) => ({ ...take, named: 'headline', label: 'Liars lie' })) }),
      /the take “Liars lie” is named by a headline that none of its articles has/,
    ],
    ['a title marked as native', (s) => ({ titleTranslated: !s.titleTranslated }), /its title is not/],
    [
      'another number of sources',
      ({ sources }) => ({ sources: sources + 1 }),
      /sources: it says \d+, but counted/,
    ],
    ['other countries', () => ({ countries: ['ZW'] }), /countries: it says/],
    [
      'a sentence that its takes do not give',
      ({ worldsTake }) => ({ worldsTake: { ...worldsTake, sentence: 'All agree.' } }),
      /the world’s current take: it says/,
    ],
    ['a rank beyond the last', () => ({ rank: 999 }), /the rank 999 is wrong/],
    ['the address of a page of every day', () => ({ slug: 'countries' }), /the slug "countries" is taken/],
    [
      'an article of another story',
      ({ articles }) => ({ articles: [...articles, 'a'.repeat(16)] }),
      /does not belong/,
    ],
    ['a story beside it that is not there', () => ({ related: ['gone'] }), /there is no story "gone"/],
    [
      'an earlier story that the day does not know',
      ({ thread }) => ({
        thread: { ...thread, earlier: [{ day: '2026-03-17', slug: 'before', title: 'Before' }] },
      }),
      /earlier story "before" of 2026-03-17 is not in earlier/,
    ],
    [
      'a headline that no feed had',
      ({ coverage }) => ({
        coverage: {
          ...coverage,
          doubtful: [
            {
              country: 'FR',
              source: 'x',
              url: 'https://x.example/',
              title: 'Invented',
              language: 'en',
              score: 0.5,
            },
          ],
        },
      }),
      /“Invented” is not among the headlines of FR|is in two groups/,
    ],
    ['the story of another day', () => ({ day: '2026-03-17' }), /it is of 2026-03-17/],
  ];
  it.each(stories)('%s', (_, change, message) => {
    expect(() => proveSnapshot(forgedStory(licensed, change), 'public')).toThrow(message);
  });

  it('a text that is longer than an excerpt may be', () => {
    const [first, ...others] = withheld.articles;
    if (!first) throw new Error('no article');
    const long = { ...first, blocks: [{ kind: 'paragraph' as const, text: 'word '.repeat(90).trim() }] };
    const translations = withheld.translations.filter(({ article }) => article !== first.id);
    expect(() => proveSnapshot({ ...withheld, translations, articles: [long, ...others] }, 'public')).toThrow(
      /449 characters are shown of a text of which 200 may be/,
    );
  });

  it('more quotations of a text than its publisher lets anybody show', () => {
    const quoted = withheld.derived.stories
      .flatMap(quotationsIn)
      .map(({ evidence }) => evidence)
      .find(({ block, end }) => block !== null && block > 0 && end > 0);
    const asking = (characters: number) => ({
      ...withheld,
      translations: withheld.translations.map((each) => ({ ...each, summary: undefined })),
      articles: withheld.articles.map((each) =>
        each.id === quoted?.article
          ? {
              ...each,
              summary: undefined,
              limit: { shows: 'excerpt' as const, characters, rule: 'max-snippet' as const },
            }
          : each,
      ),
    });
    expect(() => proveSnapshot(asking(5_000), 'public')).not.toThrow();
    expect(() => proveSnapshot(asking(200), 'public')).toThrow(
      /quotes \d+ characters of [0-9a-f]{16} with its excerpt, of which its publisher lets 200 be shown/,
    );
  });

  it('a kind that the public text of the article does not give', () => {
    const articles = licensed.derived.articles.map((each, at) => ({
      ...each,
      kind: at === 0 ? ('live' as const) : each.kind,
    }));
    expect(() =>
      proveSnapshot({ ...licensed, derived: { ...licensed.derived, articles } }, 'public'),
    ).toThrow(
      /derived-articles\.jsonl:1: kind, topic, points and countries of .* are not what its text gives/,
    );
  });
});
