import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { joinArticles, type DayArticle } from '../pipeline/day-article.ts';
import { articleAddress } from '../pipeline/import/article-address.ts';
import { importCorpus } from '../pipeline/import/import-corpus.ts';

/** A labelled day: where its texts and its labels stand. */
export interface LabelledDay {
  /** As `YYYY-MM-DD`: articles of other days are taken as of it. */
  name: string;
  texts: string;
  labels: string;
  /** Where the countries are said of stories instead of articles. */
  stories?: string;
}

/** Articles of one event, and the countries that it concerns. */
export interface LabelledEvent {
  name: string;
  articles: DayArticle[];
  about: string[];
}

const labelSchema = z.object({
  id: z.string(),
  event: z.string().nullable(),
  about: z.array(z.string()).optional(),
});
const storySchema = z.object({ event: z.string(), about: z.array(z.string()) });
const textSchema = z.looseObject({ id: z.string(), url: z.string(), published: z.string().nullish() });

/**
 * The events of a labelled day, single articles among them; undefined where it is absent. An event concerns the
 * countries that at least half of its articles are labelled with.
 * @param root the folder in which the day's paths begin
 */
export async function readLabelledDay(
  root: string,
  { name, texts, labels, stories }: LabelledDay,
): Promise<LabelledEvent[] | undefined> {
  const paths = [texts, labels, ...(stories ? [stories] : [])].map((path) => resolve(root, path));
  if (!paths.every((path) => existsSync(path))) return undefined;
  const labelled = readLines(resolve(root, labels)).map((line) => labelSchema.parse(line));
  const wanted = new Map(labelled.map((label) => [label.id, label]));
  const records = readLines(resolve(root, texts))
    .map((line) => textSchema.parse(line))
    .filter(({ id }) => wanted.has(id));
  const articles = await importArticles(records, name);
  const about = stories
    ? new Map(
        readLines(resolve(root, stories))
          .map((line) => storySchema.parse(line))
          .map((story) => [story.event, story.about]),
      )
    : undefined;
  const events = Map.groupBy(
    labelled.filter(({ id }) => articles.has(id)),
    ({ id, event }) => event ?? id,
  );
  return [...events].flatMap(([event, members]) => {
    const countries = about ? about.get(event) : commonest(members.map((member) => member.about ?? []));
    if (!countries) return [];
    return [{ name: event, articles: members.flatMap(({ id }) => articles.get(id) ?? []), about: countries }];
  });
}

/** The same articles without their English, but for those written in it. */
export function untranslated({ name, articles, about }: LabelledEvent): LabelledEvent {
  return {
    name,
    about,
    articles: articles.map(({ article, source, translation, english }) => ({
      article,
      source,
      english: translation ? undefined : english,
    })),
  };
}

/** The same articles as a feed gives them: headline and a sentence or two. */
export function shortened({ name, articles, about }: LabelledEvent): LabelledEvent {
  const cut = (text: string | undefined): string | undefined => text?.slice(0, SUMMARY);
  return {
    name,
    about,
    articles: articles.map(({ article, source, translation, english }) => ({
      article: { ...article, summary: cut(article.summary ?? article.blocks[0]?.text), blocks: [] },
      source,
      translation,
      english: english && {
        title: english.title,
        summary: cut(english.summary ?? english.blocks[0]),
        blocks: [],
      },
    })),
  };
}

/** As long as summaries in feeds mostly are, in UTF-16 code units. */
const SUMMARY = 160;

function commonest(labels: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const country of labels.flat()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= labels.length).map(([country]) => country);
}

async function importArticles(
  records: readonly z.infer<typeof textSchema>[],
  day: string,
): Promise<Map<string, DayArticle>> {
  const lines = records.map((record, index) => ({
    number: index + 1,
    // The day's editors took articles of the days beside it as well.
    text: JSON.stringify({ ...record, published: `${day}T12:00:00Z` }),
  }));
  const imported = await importCorpus(lines, {
    day,
    fetched: `${day}T23:59:59Z`,
    corpus: 'day',
    registry: [],
  });
  const manifest = {
    format: 'overview-snapshot',
    version: 1,
    day,
    sealedAt: `${day}T23:59:59Z`,
    generator: { name: 'bench', version: '1' },
    files: {},
  } as const;
  const joined = joinArticles({ manifest, ...imported, earlier: [], annotations: [] });
  const byId = new Map(joined.map((each) => [each.article.id, each]));
  return new Map(
    records.flatMap(({ id, url }) => {
      const address = articleAddress(url);
      const found = 'id' in address ? byId.get(address.id) : undefined;
      return found ? [[id, found] as const] : [];
    }),
  );
}

function readLines(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
