import { describe, expect, it } from 'vitest';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { showTexts } from '../../../../scripts/pipeline/digest/compose/shown-texts.ts';
import { type ArticleSketch, makeSnapshot } from '../../../support/make-day.ts';

const LONG = 'words of a report '.repeat(40).trim();

const SKETCH: ArticleSketch = {
  source: 'de-blatt',
  title: 'Lang',
  language: 'de',
  paragraphs: [LONG, LONG],
  english: { title: 'Long', paragraphs: [LONG, LONG] },
};

/** What a published site shows of an article under these rights and limits, in characters, and its withheld blocks. */
function shownOf(rights: Source['rights'], limit?: TextLimit, most?: number) {
  const [each] = joinArticles(makeSnapshot([SKETCH]));
  if (!each) throw new Error('no article');
  const article = { ...each.article, summary: 'A summary of what the report says.', limit };
  const one = { ...each, article, source: { ...each.source, rights } };
  const { shown, withheld } = showTexts(one, 'licensed', most);
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const original = length(shown.article.blocks.map(({ text }) => text));
  return {
    text: original + length(shown.translation?.blocks ?? []),
    summary: shown.article.summary,
    withheld,
  };
}

const LICENSED = { text: 'full', licence: 'https://by.example/' } as const;

describe('a published site shows of a text', () => {
  it('two hundred characters, its English among them, or as many as are set', () => {
    const preset = shownOf({ text: 'excerpt' });
    expect(preset.text).toBeGreaterThan(180);
    expect(preset.text).toBeLessThanOrEqual(200);
    expect(preset).toMatchObject({ withheld: 2, summary: 'A summary of what the report says.' });
    const longer = shownOf({ text: 'excerpt' }, undefined, 400);
    expect(longer.text).toBeGreaterThan(370);
    expect(longer.text).toBeLessThanOrEqual(400);
    expect(shownOf({ text: 'excerpt' }, undefined, 0).text).toBe(0);
  });

  it('all under a licence', () => {
    expect(shownOf(LICENSED)).toMatchObject({ text: 4 * LONG.length, withheld: 0 });
  });

  it.each(['headline', 'none'] as const)('nothing where the registry says %s, not even a summary', (text) => {
    expect(shownOf({ text })).toEqual({ text: 0, summary: undefined, withheld: 2 });
  });

  it('at most what its publisher asks for, its summary and a licence notwithstanding', () => {
    const limit = { shows: 'excerpt', characters: 90, rule: 'max-snippet' } as const;
    for (const rights of [LICENSED, { text: 'excerpt' } as const]) {
      const { text, summary = '' } = shownOf(rights, limit);
      expect(text + summary.length).toBeLessThanOrEqual(90);
      expect(text).toBeGreaterThan(0);
    }
    const short = shownOf(LICENSED, { ...limit, characters: 20 });
    expect(short.text + (short.summary ?? '').length).toBeLessThanOrEqual(20);
  });
});
