import { getCollection, type CollectionEntry } from 'astro:content';
import type { Digest } from '../schemas/digest.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { required } from './required.ts';
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
}

let loaded: Promise<DayOfNews[]> | undefined;

/** The only days whose pages are rendered, because those of the others are published already. */
const RENDERED = process.env.OVERVIEW_RENDERED?.split(',');
/** Published days of which only the pages are rendered that link to the days beside them. */
const LINKED = process.env.OVERVIEW_LINKED?.split(',') ?? [];

/** The newest days of the site, whose articles are loaded, newest first. */
export function listDays(): Promise<DayOfNews[]> {
  loaded ??= loadDays();
  return loaded;
}

/** Those of the loaded days whose own pages are rendered, newest first. */
export async function renderedDays(): Promise<DayOfNews[]> {
  return (await listDays()).filter(isRendered);
}

/** The loaded days whose pages that link to the days beside them are rendered, newest first. */
export async function linkedDays(): Promise<DayOfNews[]> {
  return (await listDays()).filter((news) => isRendered(news) || LINKED.includes(news.day));
}

const isRendered = ({ day }: DayOfNews): boolean => RENDERED?.includes(day) ?? true;

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

/** An article's text in the language shown, block by block; empty if only the headline is translated. */
export async function articleBlocks({ day, slug }: PublishedArticle): Promise<TextBlock[]> {
  const entry = required(await entriesOf('articles'), `${day}/articles/${slug}`);
  return textBlocks(entry.rendered?.html ?? '');
}

/** The shortest paragraph that says what an article is about, in UTF-16 code units; shorter are bylines and buttons. */
const MIN_BEGINNING_LENGTH = 40;

/** The first full paragraph of an article's text in the language shown, as plain text; empty if there is none. */
export async function articleBeginning(article: PublishedArticle): Promise<string> {
  const blocks = await articleBlocks(article);
  const paragraphs = blocks.filter((block) => block.tag === 'p' && !isCaption(block));
  return paragraphs.map(plainText).find(({ length }) => length >= MIN_BEGINNING_LENGTH) ?? '';
}

type Name = 'digests' | 'stories' | 'articles';
const indexes = new Map<Name, Promise<ReadonlyMap<string, CollectionEntry<Name>>>>();

function entriesOf<N extends Name>(name: N): Promise<ReadonlyMap<string, CollectionEntry<N>>> {
  let index = indexes.get(name);
  if (!index) {
    index = getCollection(name).then((entries) => new Map(entries.map((entry) => [entry.id, entry])));
    indexes.set(name, index);
  }
  return index as Promise<ReadonlyMap<string, CollectionEntry<N>>>;
}

async function loadDays(): Promise<DayOfNews[]> {
  const [digests, stories, articles] = await Promise.all([
    entriesOf('digests'),
    entriesOf('stories'),
    entriesOf('articles'),
  ]);
  const days = [...digests.values()].map(({ data: digest }): DayOfNews => {
    const { day } = digest;
    const ownStories = digest.stories.map((slug) => required(stories, `${day}/stories/${slug}`).data);
    const ownArticles = digest.articles.map((slug) => required(articles, `${day}/articles/${slug}`).data);
    return {
      day,
      digest,
      stories: ownStories,
      articles: ownArticles,
      storyBySlug: new Map(ownStories.map((story) => [story.slug, story])),
      articleById: new Map(ownArticles.map((article) => [article.id, article])),
    };
  });
  return days.sort((a, b) => (a.day < b.day ? 1 : -1));
}
