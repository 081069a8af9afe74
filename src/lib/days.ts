import { join } from 'node:path';
import type { LiveDataEntry } from 'astro';
import { getLiveCollection } from 'astro:content';
import type { OfDay } from '../markdown/day-loader.ts';
import type { Digest } from '../schemas/digest.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { daySchema } from '../schemas/day.ts';
import { withoutRepeatedTitle } from './article/repeated-title.ts';
import { sortedNamesIn } from './names-in.ts';
import { required } from './required.ts';
import { oncePerTurn } from './turn.ts';
import { isCaption, plainText, textBlocks, type TextBlock } from './text-blocks.ts';

/** One day as the pages use it, with indexes by slug and id. */
export interface DayOfNews {
  day: string;
  digest: Digest;
  /** In order of rank. */
  stories: Story[];
  /** Newest first. */
  articles: PublishedArticle[];
  storyBySlug: ReadonlyMap<string, Story>;
  articleById: ReadonlyMap<string, PublishedArticle>;
  /** The articles' texts in the language shown, as HTML, by id; empty if only the headline is translated. */
  htmlById: ReadonlyMap<string, string>;
}

/** The newest days of the site, whose articles are loaded, newest first. */
export const listDays = oncePerTurn(async ({ digests, days }): Promise<DayOfNews[]> => {
  const names = days ?? (await daysIn(digests));
  const loaded = await Promise.all(names.map((day) => loadDay({ digests, day })));
  return loaded.sort((a, b) => (a.day < b.day ? 1 : -1));
});

/** Those of the loaded days whose own pages are rendered, newest first. */
export const renderedDays = oncePerTurn(async ({ rendered }) =>
  (await listDays()).filter(({ day }) => rendered?.includes(day) ?? true),
);

/** The loaded days whose pages that link to other days are rendered, newest first. */
export const linkedDays = oncePerTurn(async ({ rendered, linked }) =>
  (await listDays()).filter(({ day }) => (rendered?.includes(day) ?? true) || linked.includes(day)),
);

/**
 * The newest day.
 * @throws when there is no day to render
 */
export async function latestDay(): Promise<DayOfNews> {
  const [latest] = await listDays();
  if (!latest)
    throw new Error('site: no day to render: run "npm start" or "npm run rebuild -- SNAPSHOT" first');
  return latest;
}

const blocksOf = new WeakMap<PublishedArticle, readonly TextBlock[]>();

/**
 * An article's text in the language shown, block by block; empty if only the headline is translated. Read once for its own page,
 * that of its story and those of the story's other articles.
 */
export async function articleBlocks(article: PublishedArticle): Promise<readonly TextBlock[]> {
  const known = blocksOf.get(article);
  if (known) return known;
  const news = (await listDays()).find(({ day }) => day === article.day);
  const blocks = textBlocks(required(news?.htmlById ?? new Map<string, string>(), article.id));
  blocksOf.set(article, blocks);
  return blocks;
}

/** The shortest paragraph that says what an article is about, in UTF-16 code units; shorter are bylines and buttons. */
const MIN_BEGINNING_LENGTH = 40;

/** The first full paragraph of an article's text in the language shown, as plain text; empty if there is none. */
export async function articleBeginning(article: PublishedArticle): Promise<string> {
  const blocks = await articleBlocks(article);
  const paragraphs = blocks.filter((block) => block.tag === 'p' && !isCaption(block));
  return paragraphs.map(plainText).find(({ length }) => length >= MIN_BEGINNING_LENGTH) ?? '';
}

/** The days in a folder; none where it is not there. */
async function daysIn(digests: string): Promise<string[]> {
  const days: string[] = [];
  for (const name of await sortedNamesIn(digests))
    if (daySchema.safeParse(name).success && (await sortedNamesIn(join(digests, name))).includes('digest.md'))
      days.push(name);
  return days;
}

async function loadDay(of: OfDay): Promise<DayOfNews> {
  const [digests, stories, articles] = await Promise.all([
    entriesOf('digests', of),
    entriesOf('stories', of),
    entriesOf('articles', of),
  ]);
  const { data: digest } = required(digests, `${of.day}/digest`);
  const ownStories = digest.stories.map((slug) => required(stories, `${of.day}/stories/${slug}`).data);
  const ownArticles = digest.articles.map((slug) => {
    const { data, rendered } = required(articles, `${of.day}/articles/${slug}`);
    return withoutRepeatedTitle({ article: data, html: rendered?.html ?? '' });
  });
  return {
    day: of.day,
    digest,
    stories: ownStories,
    articles: ownArticles.map(({ article }) => article),
    storyBySlug: new Map(ownStories.map((story) => [story.slug, story])),
    articleById: new Map(ownArticles.map(({ article }) => [article.id, article])),
    htmlById: new Map(ownArticles.map(({ article, html }) => [article.id, html])),
  };
}

/** The data of an entry of each collection. */
interface Data {
  digests: Digest;
  stories: Story;
  articles: PublishedArticle;
}

/** The entries of a day, by id. */
async function entriesOf<N extends keyof Data>(
  name: N,
  of: OfDay,
): Promise<ReadonlyMap<string, LiveDataEntry<Data[N]>>> {
  const { entries = [], error } = await getLiveCollection(name, of);
  if (error) throw new Error(`${of.day}: the ${name} cannot be read`, { cause: error });
  return new Map(entries.map((entry) => [entry.id, entry as LiveDataEntry<Data[N]>]));
}
