import type { Story } from '../../../../src/schemas/story.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { askedLength } from '../compose/asked-length.ts';
import { CUT } from '../compose/excerpt.ts';
import { quotationsOf } from './quotations-of.ts';
import { disproved, type DerivedLine } from './statement.ts';

/**
 * Checks that the stories of a public snapshot quote no more of an article than its publisher lets anybody show, the
 * excerpt included.
 * @throws InputError at the first story that does
 */
export function checkQuoted(
  stories: readonly Story[],
  joined: ReadonlyMap<string, DayArticle>,
  lineOf: (index: number) => DerivedLine,
): void {
  for (const [index, story] of stories.entries()) {
    const quoted = quotationsOf(story).map(({ evidence }) => evidence);
    for (const [id, own] of Map.groupBy(quoted, ({ article }) => article)) {
      const each = joined.get(id);
      if (!each) continue;
      const { characters, withSummary } = askedLength(each);
      const beyond = quotedBeyond(own, each);
      const length = beyond + shownCharacters(each, withSummary);
      if (beyond > 0 && length > characters)
        throw disproved(
          lineOf(index),
          `it quotes ${length} characters of ${id} with its excerpt, of which its publisher lets ${characters} be shown`,
        );
    }
  }
}

/** Characters of an article's text and its English that a public snapshot has. */
export function shownCharacters({ article, translation }: DayArticle, withSummary: boolean): number {
  const summaries = withSummary ? [article.summary ?? '', translation?.summary ?? ''] : [];
  const texts = [...article.blocks.map(({ text }) => text), ...(translation?.blocks ?? []), ...summaries];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Characters of quotations that stand in no public text, each counted once. */
function quotedBeyond(quoted: readonly Evidence[], { article, english }: DayArticle): number {
  const places = Map.groupBy(
    quoted.filter(({ block }) => block !== null),
    ({ side, block }) => `${side} ${block}`,
  );
  return [...places.values()].reduce((sum, own) => {
    const [{ side, block } = { side: 'original', block: 0 }] = own;
    const blocks = side === 'english' ? english?.blocks : article.blocks.map(({ text }) => text);
    const shown = blocks?.[block ?? 0] ?? '';
    let reached = shown.endsWith(CUT) ? shown.length - CUT.length : shown.length;
    let length = 0;
    for (const { start, end } of own.toSorted((one, other) => one.start - other.start)) {
      length += Math.max(0, end - Math.max(start, reached));
      reached = Math.max(reached, end);
    }
    return sum + length;
  }, 0);
}
