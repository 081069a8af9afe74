import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { topicSchema, type Topic } from '../../src/schemas/topic.ts';
import { sectionShelves } from '../pipeline/digest/topic/section-shelves.ts';
import type { TopicSubject } from '../pipeline/digest/topic/topic-features.ts';
import { daysNamed } from './day/gold-days.ts';
import { readJsonLines } from './read-json-lines.ts';
import handLabels from './topic-labels.json' with { type: 'json' };

/** An article with a topic from a person or from its section. */
export interface TopicLabelled {
  id: string;
  subject: TopicSubject;
  topic: Topic;
  /** The event that it shares with others of its day. */
  event?: string | undefined;
}

/** A day on which every article was labelled by reading it. */
export interface LabelledDay {
  day: string;
  articles: TopicLabelled[];
}

const textSchema = z.object({
  id: z.string(),
  title: z.string(),
  lead: z.string().nullish(),
  text: z.string().nullish(),
  lang: z.string(),
  url: z.string().nullish(),
  cluster: z.string().nullish(),
  english: z.object({ title: z.string(), lead: z.string().nullish(), text: z.string().nullish() }).nullish(),
});

type Text = z.infer<typeof textSchema>;

const labelSchema = z.object({ id: z.string(), event: z.string().nullable(), topic: topicSchema });

const DAYS = ['days/2019-11-15-full.jsonl.gz', 'days/2025-05-headlines.jsonl'];

/** Clusters labelled with one topic for all their articles. */
const CLUSTERED = ['clusters/neus-triples.jsonl', 'takes/allsides-2021.jsonl', 'takes/emergent.jsonl'];

/** Most articles of a cluster that count: the others are repetitive. */
const OF_A_CLUSTER = 4;

/**
 * Returns the gold days that are present. Their texts stay as written: the fitted weights rest on all of their words,
 * including those that an import removes.
 */
export function readLabelledDays(): LabelledDay[] {
  return daysNamed().flatMap(({ name, texts, labels }) => {
    const path = `${labels}.events.jsonl`;
    if (!existsSync(texts) || !existsSync(path)) return [];
    const textOf = new Map(readTexts(texts));
    const articles = readJsonLines(path, labelSchema).flatMap(({ id, event, topic }): TopicLabelled[] => {
      const text = textOf.get(id);
      return text ? [{ id, subject: subjectOf(text), topic, event: event ?? undefined }] : [];
    });
    return [{ day: name, articles }];
  });
}

/** Returns the same articles without translations. */
export function untranslatedDay({ day, articles }: LabelledDay): LabelledDay {
  return {
    day: `${day}, untranslated`,
    articles: articles.map((each) => ({ ...each, subject: { article: each.subject.article } })),
  };
}

/** Returns articles of other days and clusters that were labelled by reading their headlines (topic-labels.json). */
export function readHandLabelled(shared: string): TopicLabelled[] {
  const topics = new Map(
    Object.entries(handLabels).flatMap(([topic, ids]) => ids.map((id) => [id, topicSchema.parse(topic)])),
  );
  const days = daysOf(shared).flatMap(readTexts);
  const clusters = Map.groupBy(
    CLUSTERED.map((file) => `${shared}/${file}`)
      .filter(existsSync)
      .flatMap(readTexts),
    ([, { cluster }]) => cluster,
  );
  return [...days, ...[...clusters.values()].flatMap((own) => own.slice(0, OF_A_CLUSTER))].flatMap(
    ([id, text]): TopicLabelled[] => {
      const topic = topics.get(id) ?? topics.get(text.cluster ?? '');
      return topic ? [{ id, subject: subjectOf(text), topic, event: text.cluster ?? undefined }] : [];
    },
  );
}

/** Returns articles of the days whose section or address names one topic, except those in `known`. */
export function readShelved(shared: string, known: ReadonlySet<string>): TopicLabelled[] {
  return daysOf(shared)
    .flatMap(readTexts)
    .filter(([id]) => !known.has(id))
    .flatMap(([id, text]): TopicLabelled[] => {
      const subject = subjectOf(text);
      const topics = [...sectionShelves(subject.article)].flatMap(
        (shelf) => topicSchema.safeParse(shelf).data ?? [],
      );
      const [topic] = topics;
      return topic && topics.length === 1 ? [{ id, subject, topic }] : [];
    });
}

/** Returns all articles of the days, unchanged, for measuring speed. */
export function readSubjects(shared: string, file: string): TopicSubject[] {
  return readTexts(`${shared}/${file}`).map(([, text]) => subjectOf(text));
}

function daysOf(shared: string): string[] {
  return DAYS.map((file) => `${shared}/${file}`).filter(existsSync);
}

function readTexts(path: string): [id: string, text: Text][] {
  return readJsonLines(path, textSchema).map((text) => [text.id, text]);
}

function subjectOf({ id, title, lead, text, lang, url, english }: Text): TopicSubject {
  return {
    article: {
      title,
      summary: lead ?? undefined,
      blocks: blocksOf(text).map((block) => ({ kind: 'paragraph', text: block })),
      language: lang,
      url: url ?? `https://${id}.example/`,
    },
    english: english
      ? { title: english.title, summary: english.lead ?? undefined, blocks: blocksOf(english.text) }
      : undefined,
  };
}

function blocksOf(text: string | null | undefined): string[] {
  return (text ?? '').split('\n').filter((block) => block.trim() !== '');
}
