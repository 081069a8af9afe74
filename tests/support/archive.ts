import { join } from 'node:path';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { earlierStories } from '../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { writeWithdrawal } from '../../scripts/adapters/publication/withdrawal-records.ts';
import type { Correction } from '../../src/schemas/seal-chain.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../src/schemas/withdrawal.ts';
import { flood, sealInto } from './flood.ts';
import { type ArticleSketch, makeSnapshot } from './make-day.ts';
import { withdrawnArticle, withdrawnDay } from './make-withdrawal.ts';
import { quietHeadlines } from './make-headlines.ts';

/** The days of an invented archive, one of which has no digest: the last month of a winter, and the days after it. */
export const ARCHIVE = [
  '2026-02-20',
  '2026-02-21',
  '2026-02-22',
  '2026-02-24',
  '2026-02-25',
  '2026-02-26',
  '2026-02-27',
  '2026-02-28',
  '2026-03-01',
  '2026-03-02',
] as const;

/** A day between them that is withdrawn as a whole, although its snapshot is there. */
export const WITHDRAWN_DAY = '2026-02-23';

/** A day of it that was repaired after it was published, and what changed. */
export const REPAIRED_DAY = '2026-02-22';
const REPAIR: Correction = {
  ...{ manifest: 'c'.repeat(64), by: 'repair' },
  changed: [{ file: 'articles.jsonl', before: 3, after: 4 }],
};

/** The source whose article of the first day is withdrawn. */
const WITHDRAWN_SOURCE = 'ch-bote';

/** What was new of the flood on each day. */
const NEWS = ['4,300 leave', 'the water falls', 'they return', 'a dam breaks', 'the bridge is closed'];

/**
 * Seals the archive in a folder, a folder for each day: a flood that goes on from day to day, of which Austria's headlines have
 * nothing, and on which Italy reports every third day.
 */
export async function sealArchive(folder: string): Promise<void> {
  let before: Snapshot | undefined;
  for (const [place, day] of ARCHIVE.entries()) {
    const snapshot = floodOf(day, place, before);
    await sealInto(join(folder, day), snapshot);
    before = snapshot;
  }
  await sealInto(join(folder, WITHDRAWN_DAY), floodOf(WITHDRAWN_DAY, 0, undefined));
}

/** Records in a project what is withdrawn from the archive from the beginning: a day, and an article with its page. */
export async function withdrawFromArchive(project: string): Promise<Withdrawal[]> {
  const [day] = ARCHIVE;
  const article = floodOf(day, 0, undefined).articles.find(({ source }) => source === WITHDRAWN_SOURCE);
  const records = [withdrawnArticle(article?.id ?? '', { day }), withdrawnDay(WITHDRAWN_DAY)];
  for (const record of records) await writeWithdrawal(project, record);
  return records;
}

/** An article with more than its lead. */
function floodWithMore(source: string, at: string, more: string): ArticleSketch {
  const sketch = flood(source, at, more);
  const rest = `Ferries carry what is left of the harvest from ${source.slice(3)} to the upper bank of the river.`;
  return { ...sketch, paragraphs: [...(sketch.paragraphs ?? []), rest] };
}

function floodOf(day: string, place: number, before: Snapshot | undefined): Snapshot {
  const at = `${day}T09:00:00Z`;
  const news = NEWS[place % NEWS.length] ?? '';
  const sources = ['de-blatt', 'de-post', 'fr-matin', 'ch-bote', ...(place % 3 === 0 ? ['it-foglio'] : [])];
  const quiet = ['at-one', 'at-two', 'at-three'];
  const made = makeSnapshot(
    sources.map((source) => floodWithMore(source, at, `${news}, says ${source.slice(3)}`)),
    quiet,
  );
  const articles = made.articles.map((article) => ({ ...article, fetched: `${day}T23:59:59Z` }));
  const own = articles.map(({ source, url, title, language, published }) => ({
    ...{ source, url, title, language },
    published,
  }));
  const headlines = [...own, ...quietHeadlines('at').map((each) => ({ ...each, published: at }))];
  const earlier =
    before === undefined
      ? []
      : earlierStories(
          composeSnapshot(before, defaultDigestOptions('full')).stories,
          joinArticles(before),
          before.earlier,
          day,
        );
  return {
    ...made,
    articles,
    earlier,
    headlines: headlines.sort((a, b) => (a.url < b.url ? -1 : 1)),
    manifest: {
      ...{ ...made.manifest, day, sealedAt: `${day}T23:59:59Z` },
      ...(day === REPAIRED_DAY && { corrections: [REPAIR] }),
    },
  };
}
