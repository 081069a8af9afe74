import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { countryCodeSchema } from '../../../src/schemas/country.ts';
import { kindSchema } from '../../../src/schemas/kind.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import type { CorpusLine } from '../../pipeline/gather/import/corpus-line.ts';
import { succeed } from '../../pipeline/outcome/result.ts';
import { importCorpus } from '../../pipeline/gather/import/import-corpus.ts';
import { canonicalUrl } from '../../text/canonical-url.ts';
import { articleId } from '../../text/article-id.ts';
import { readJsonLines } from '../read-json-lines.ts';

const labelSchema = z.object({
  id: z.string(),
  event: z.string().nullable(),
  topic: topicSchema,
  kind: kindSchema,
  about: z.array(countryCodeSchema).optional(),
});

const storySchema = z.object({
  event: z.string(),
  title: z.string(),
  rank: z.int().positive(),
  about: z.array(countryCodeSchema).optional(),
});

/** An editor's labels for an article: its event (none if it is alone), topic, kind, and the countries concerned. */
export type GoldLabel = z.infer<typeof labelSchema>;
/** An editor's labels for an event of three or more articles. */
export type GoldStory = z.infer<typeof storySchema>;

/** A real day with an editor's labels. */
export interface GoldDay {
  name: string;
  snapshot: Snapshot;
  /** Keyed by article id. */
  labels: Map<string, GoldLabel>;
  stories: GoldStory[];
}

/** The files of a gold day's labels and texts. */
export interface GoldFiles {
  name: string;
  day: string;
  /** JSON Lines with the articles; those without a label are left out. */
  texts: string;
  /** Without its ending `.events.jsonl` or `.stories.jsonl`. */
  labels: string;
  /** Whether the English that comes with foreign articles is used. */
  english: boolean;
  /** All the day's articles, whose headlines stand in for those of its feeds; without it, the day's own articles do. */
  whole?: string;
}

/** @param path a JSON Lines file with the articles of a whole day */
function linesOf(path: string): CorpusLine[] {
  return readJsonLines(path).map((line, index) => ({
    number: index + 1,
    text: succeed(JSON.stringify(line)),
  }));
}

/** The fields of a line needed here; the importer reads the rest. */
const textSchema = z.looseObject({ id: z.string(), url: z.string(), english: z.unknown().optional() });

/** Returns the imported articles of a gold day joined with its labels; undefined where its files are absent. */
export async function readGoldDay(files: GoldFiles): Promise<GoldDay | undefined> {
  if (!existsSync(files.texts) || !existsSync(`${files.labels}.events.jsonl`)) return undefined;
  const byGoldId = new Map(
    readJsonLines(`${files.labels}.events.jsonl`, labelSchema).map((label) => [label.id, label] as const),
  );
  const labels = new Map<string, GoldLabel>();
  const lines: CorpusLine[] = [];
  for (const line of readJsonLines(files.texts, textSchema)) {
    const label = byGoldId.get(line.id);
    if (!label) continue;
    labels.set(articleId(canonicalUrl(line.url)), label);
    if (!files.english) delete line.english;
    lines.push({ number: lines.length + 1, text: succeed(JSON.stringify(line)) });
  }
  const sealedAt = `${files.day}T23:59:59Z`;
  const headlines = files.whole === undefined ? undefined : { name: 'whole', lines: linesOf(files.whole) };
  const options = { corpus: files.name, registry: [], day: files.day, fetched: sealedAt, headlines };
  const contents = await importCorpus(lines, options);
  const manifest = {
    format: 'overview-snapshot',
    version: 1,
    day: files.day,
    sealedAt,
    generator: { name: 'bench', version: '0' },
    files: {},
  } as const;
  return {
    name: files.name,
    snapshot: { ...contents, manifest, earlier: [], annotations: [], pictures: new Map() },
    labels,
    stories: readJsonLines(`${files.labels}.stories.jsonl`, storySchema),
  };
}
