import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { type DayArticle, joinArticles } from '../../pipeline/snapshot/day-article.ts';
import { readCorpusArticles } from '../corpus-articles.ts';
import { goldDays, type GoldEntry } from '../day/gold-days.ts';
import { readGoldDay } from '../day/read-gold-day.ts';
import { readJsonLines } from '../read-json-lines.ts';

const OWN = fileURLToPath(new URL('../gold', import.meta.url));

/** An editor's verdict on a story: `mixed` where its articles are not about one event. */
const verdictSchema = z.enum(['takes', 'one-voice', 'singles', 'one-framing', 'mixed']);

const takesSchema = z.object({
  event: z.string().optional(),
  story: z.string().optional(),
  verdict: verdictSchema,
  takes: z.array(z.object({ label: z.string(), articles: z.array(z.string()) })),
});

/** A story and how an editor divides it. */
export interface TakesOfStory {
  name: string;
  /** The day, or set, that it belongs to. */
  set: string;
  verdict: z.infer<typeof verdictSchema>;
  /** Whether its articles take different angles. */
  divides: boolean;
  articles: DayArticle[];
  /** The editor's take of an article, by its id; articles of no take are missing. */
  takes: Map<string, string>;
}

/** Returns the stories of labelled days with English for which an editor labelled the division. */
export async function readGoldTakes(days: readonly GoldEntry[] = goldDays): Promise<TakesOfStory[]> {
  const read = await Promise.all(days.filter(({ english }) => english).map(takesOfDay));
  return read.flat();
}

async function takesOfDay(files: GoldEntry): Promise<TakesOfStory[]> {
  const day = await readGoldDay(files);
  if (!day) return [];
  const articles = joinArticles(day.snapshot);
  const idOf = new Map([...day.labels].map(([id, label]) => [label.id, id]));
  return readJsonLines(`${files.labels}.stories.jsonl`, takesSchema).map(({ event = '', verdict, takes }) => {
    const members = articles.filter(({ article }) => day.labels.get(article.id)?.event === event);
    return toStory(event, files.name, verdict, members, takes, (id) => idOf.get(id));
  });
}

/**
 * Returns headlines of July 2021 by event, labelled for this project: part `a` may be used for fitting, part `b` never.
 */
export function readHeadlineTakes(shared: string, part: 'a' | 'b'): TakesOfStory[] {
  const texts = `${shared}/clusters/og2021-titles.jsonl`;
  if (!existsSync(texts)) return [];
  const raw = readJsonLines(texts, z.object({ id: z.string() }));
  const corpus = readCorpusArticles(texts);
  const byId = new Map(raw.map(({ id }, place) => [id, corpus[place]?.article]));
  return readJsonLines(`${OWN}/og2021-${part}.takes.jsonl`, takesSchema).map(
    ({ story = '', verdict, takes }) => {
      const members = takes.flatMap((take) => take.articles.flatMap((id) => byId.get(id) ?? []));
      return toStory(
        story,
        `headlines of 2021, ${part}`,
        verdict,
        members,
        takes,
        (id) => byId.get(id)?.article.id,
      );
    },
  );
}

function toStory(
  name: string,
  set: string,
  verdict: TakesOfStory['verdict'],
  articles: DayArticle[],
  takes: z.infer<typeof takesSchema>['takes'],
  idOf: (label: string) => string | undefined,
): TakesOfStory {
  const placed = takes.flatMap(({ articles: ids }, place) =>
    ids.flatMap((id): [string, string][] => {
      const article = idOf(id);
      return article === undefined ? [] : [[article, String(place)]];
    }),
  );
  const divides = verdict === 'takes' || verdict === 'one-voice' || verdict === 'singles';
  return { name, set, verdict, divides, articles, takes: new Map(placed) };
}
