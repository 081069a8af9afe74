import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { type DayArticle, type EnglishText, isEnglish } from '../pipeline/day-article.ts';
import { tidySourceName } from '../text/tidy-source-name.ts';

/** An article of a labelled day and the id under which it is labelled. */
export interface GoldArticle {
  id: string;
  article: DayArticle;
}

/** When an article without a date was published. */
const UNDATED = '2026-03-18T00:00:00Z';

const recordSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().min(1),
  text: z.string().nullish(),
  lead: z.string().nullish(),
  source: z.string().nullish(),
  lang: z.string(),
  section: z.string().nullish(),
  english: z.object({ title: z.string(), text: z.string().nullish() }).nullish(),
});

type GoldRecord = z.infer<typeof recordSchema>;

/** The articles of a day in JSON lines, gzipped or not, in their order. */
export function readGoldDay(path: string): GoldArticle[] {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const record = recordSchema.parse(JSON.parse(line));
      return { id: record.id, article: toDayArticle(record) };
    });
}

function toDayArticle(record: GoldRecord): DayArticle {
  const { url, title, lang } = record;
  const host = new URL(url).hostname;
  const blocks = blocksOf(record.text);
  const source = `zz-${idOf(record.source ?? host)}`;
  return {
    article: {
      id: idOf(record.id),
      source,
      url,
      title,
      blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
      summary: record.lead ?? undefined,
      section: record.section ?? undefined,
      language: lang,
      published: UNDATED,
      publishedFrom: 'feed',
      fetched: UNDATED,
      based: 'feed',
    },
    source: {
      id: source,
      name: tidySourceName(record.source ?? '', host) ?? host,
      language: lang,
      homepage: `https://${host}/`,
      feeds: [],
      ownership: 'unknown',
      rights: { text: 'excerpt' },
    },
    english: englishOf(record, blocks),
  };
}

function englishOf({ title, lang, english }: GoldRecord, blocks: string[]): EnglishText | undefined {
  if (isEnglish(lang)) return { title, blocks };
  return english ? { title: english.title, blocks: blocksOf(english.text) } : undefined;
}

function blocksOf(text: string | null | undefined): string[] {
  return (text ?? '').split('\n').filter((block) => block.trim() !== '');
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
