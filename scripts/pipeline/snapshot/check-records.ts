import type { Article } from '../../../src/schemas/article.ts';
import type { Day } from '../../../src/schemas/day.ts';
import { isWithinDays, type PlacedDay } from '../../../src/schemas/day-period.ts';
import type { EarlierStory } from '../../../src/schemas/earlier-story.ts';
import type { Headline } from '../../../src/schemas/headline.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Translation } from '../../../src/schemas/translation.ts';
import { articleId } from '../../text/article-id.ts';
import { canonicalUrl } from '../../text/canonical-url.ts';
import { InputError } from '../outcome/input-error.ts';

/**
 * Checks each article against the day, the sources and its own address.
 * @param at the place of an article, by its index
 * @throws InputError at the first article that fails
 */
export function checkArticles(
  articles: readonly Article[],
  sources: readonly Source[],
  placed: PlacedDay,
  at: (index: number) => string,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const [index, article] of articles.entries()) {
    const id = articleId(canonicalUrl(article.canonicalUrl ?? article.url));
    if (id !== article.id) {
      const what = `the id ${article.id} does not match its canonical URL, which gives ${id}`;
      throw new InputError(at(index), what, 'correct the id or the address');
    }
    if (!known.has(article.source)) {
      const what = `its source "${article.source}" is not in sources.json`;
      throw new InputError(at(index), what, 'add the source, or remove the article');
    }
    checkDate(article.published, placed, at(index));
  }
}

/**
 * Checks each headline against the day and the sources.
 * @param at the place of a headline, by its index
 * @throws InputError at the first headline that fails
 */
export function checkHeadlines(
  headlines: readonly Headline[],
  sources: readonly Source[],
  placed: PlacedDay,
  at: (index: number) => string,
): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const [index, { source, published }] of headlines.entries()) {
    if (!known.has(source)) {
      const what = `its source "${source}" is not in sources.json`;
      throw new InputError(at(index), what, 'add the source, or remove the headline');
    }
    if (published !== undefined) checkDate(published, placed, at(index));
  }
}

/**
 * Checks that each translation is of a known article and has one text for each of its blocks, or none.
 * @param at the place of a translation, by its index
 * @throws InputError at the first translation that fails
 */
export function checkTranslations(
  translations: readonly Translation[],
  articles: readonly Article[],
  at: (index: number) => string,
): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const [index, { article: id, blocks }] of translations.entries()) {
    const article = byId.get(id);
    if (!article) {
      const what = `it translates the unknown article ${id}`;
      throw new InputError(at(index), what, 'remove the translation, or add the article');
    }
    if (blocks.length !== 0 && article.blocks.length !== blocks.length) {
      const what = `it has ${blocks.length} blocks, but the article ${id} has ${article.blocks.length}`;
      throw new InputError(at(index), what, 'give one English text for each block of the article');
    }
  }
}

/** The sort key of a line of `earlier.jsonl`: day and slug. */
export function earlierKey({ day, slug }: EarlierStory): string {
  return `${day}/${slug}`;
}

/**
 * Checks that every earlier story is of an earlier day.
 * @param at the place of a record, by its index
 * @throws InputError at the first story of the day itself or of a later one
 */
export function checkEarlier(
  earlier: readonly EarlierStory[],
  day: Day,
  at: (index: number) => string,
): void {
  const wrong = earlier.findIndex((story) => story.day >= day);
  if (wrong === -1) return;
  const what = `a story of ${earlier[wrong]?.day}, which is not before ${day}`;
  throw new InputError(at(wrong), what, 'remove the line and run "npm run snapshot -- seal"');
}

/**
 * Maximum number of days between the snapshot's day and a date of publication: one for time zones, one for late
 * gathering.
 */
const MAX_DAYS_AWAY = 2;

/**
 * Checks that a date of publication is close enough to the day of the snapshot.
 * @param place of the record, as messages name it
 * @throws InputError when it is too far away
 */
export function checkDate(published: string, placed: PlacedDay, place: string): void {
  if (isWithinDays(published, placed, MAX_DAYS_AWAY)) return;
  const what = `published ${published}, more than ${MAX_DAYS_AWAY} days away from the day ${placed.day}`;
  throw new InputError(place, what, 'use the snapshot of the right day, or remove the line');
}
