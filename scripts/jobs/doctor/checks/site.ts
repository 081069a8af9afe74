import { join } from 'node:path';
import { type Day, daySchema } from '../../../../src/schemas/day.ts';
import { listIfThere, statIfThere } from '../../../adapters/disk/if-there.ts';
import {
  type PublishedDay,
  readPublishedDays,
  readSiteRecord,
  recordedFiles,
} from '../../../adapters/publication/day-records.ts';
import { checkOf, ifWell } from '../check.ts';
import { type Finding, note, ok } from '../finding.ts';
import { makerOf } from '../../site/plan-days.ts';
import { inWords } from '../spans.ts';
import { countOf } from '../../../text/count-of.ts';

/** Time in which the files of days are looked for, the newest day first, in milliseconds. */
const LOOKING = 15_000;

/** Files that every site has, relative to its root. */
const ALWAYS = ['index.html', '404.html', 'rss.xml', 'feed.json', 'sitemap-index.xml', 'sw.js'];

/** A day of the site. */
export interface SiteDay {
  day: Day;
  /** How many of its files are missing; undefined where there was no time to look. */
  missing: number | undefined;
  /** Whether an earlier version of the program made it. */
  isOld: boolean;
  /** Whether it was made with other settings. */
  isOther: boolean;
}

/** What is known of the site. */
export interface SiteState {
  /** Whether anything is in its folder. */
  isThere: boolean;
  /** Whether it was ever made whole. */
  isWhole: boolean;
  days: SiteDay[];
  /** Days with a folder and without a record, which a killed run left. */
  unfinished: Day[];
  /** Files that every site has, and this one lacks. */
  lacks: string[];
  /** The real days that are stored and not in the site. */
  unbuilt: Day[];
}

/** The site in `dist/`: whether it is complete, its newest day, and days that are to be made anew. */
export const site = checkOf<SiteState>({
  title: 'Site',
  patience: 40_000,
  look: async ({ project, site, stored }, end) => {
    const dist = join(project, 'dist');
    const names = (await listIfThere(dist)) ?? [];
    const published = await readPublishedDays(dist);
    const { whole } = await stored();
    const real = whole.filter(({ manifest }) => !manifest.sample).map(({ manifest }) => manifest.day);
    const isDay = (name: string) => daySchema.safeParse(name).success;
    const lacks: string[] = [];
    for (const file of names.length > 0 ? ALWAYS : [])
      if (!(await statIfThere(join(dist, file)))) lacks.push(file);
    // Where a setting is wrong, the check of the configuration names it.
    const maker = await ifWell(async () => makerOf(site()));
    const until = performance.now() + LOOKING;
    const days: SiteDay[] = [];
    for (const { record } of [...published.values()].reverse()) {
      const isLate = end.aborted || performance.now() > until;
      const { ingredients } = record;
      days.push({
        day: record.day,
        missing: isLate ? undefined : await countMissing(dist, record),
        isOld: maker !== undefined && ingredients?.program !== maker.program,
        isOther: maker !== undefined && ingredients?.settings !== maker.settings,
      });
    }
    return {
      ...{ isThere: names.length > 0, isWhole: (await readSiteRecord(dist)) !== undefined, days, lacks },
      unfinished: names.filter((name) => isDay(name) && !published.has(name)).sort(),
      unbuilt: real.filter((day) => !published.has(day)),
    };
  },
  judge: judgeSite,
});

/** How many files of a day are missing that its record names, and that were not withdrawn. */
async function countMissing(dist: string, record: PublishedDay['record']): Promise<number> {
  const gone = new Set(record.gone);
  const files = recordedFiles(record).filter((file) => !gone.has(file));
  const found = await Promise.all(files.map((file) => statIfThere(join(dist, file))));
  return found.filter((stats) => stats === undefined).length;
}

/** Judges the site. The next run makes what is missing of its newest day, so nothing here keeps it from working. */
export function judgeSite(state: SiteState): Finding[] {
  if (!state.isThere) return [note('dist/ is empty: no site has been built yet')];
  return [...judgeWhole(state), ...judgeMissing(state), ...judgeMakers(state.days)];
}

/** Whether all of it is there. */
function judgeWhole({ isWhole, days, unfinished, lacks }: SiteState): Finding[] {
  const [newest] = days;
  if (!newest) return [note('dist/ holds no day', 'npm run build')];
  const isTorn = days.some(({ missing = 0 }) => missing > 0);
  const isComplete = isWhole && !isTorn && lacks.length + unfinished.length === 0;
  const count = countOf(days.length, 'day');
  return isComplete
    ? [ok(`dist/ is complete: ${count}, the newest ${newest.day}`)]
    : [note(`dist/ has ${count}, the newest ${newest.day}, and is not complete`, 'npm run build')];
}

/** What is missing of it, or was not looked for. */
function judgeMissing({ days, unfinished, lacks, unbuilt }: SiteState): Finding[] {
  const torn = days.filter(({ missing = 0 }) => missing > 0);
  const unseen = days.filter(({ missing }) => missing === undefined);
  return [
    ...(lacks.length > 0 ? [note(`it lacks ${lacks.join(', ')}`, 'npm run build')] : []),
    ...torn.map(({ day, missing }) =>
      note(`${missing} files of ${day} are missing`, `npm run build -- --days ${day}..${day}`),
    ),
    ...(unseen.length > 0
      ? [note(`the files of ${unseen.length} older days were not looked for in the time`)]
      : []),
    ...(unfinished.length > 0
      ? [note(`a run was stopped before these were complete: ${inWords(unfinished)}`, 'npm run build')]
      : []),
    ...(unbuilt.length > 0
      ? [note(`stored, and not in the site: ${inWords(unbuilt)}`, 'npm run build')]
      : []),
  ];
}

/** Which days another version of the program made, or other settings. */
function judgeMakers(days: readonly SiteDay[]): Finding[] {
  const old = days.filter(({ isOld }) => isOld);
  const other = days.filter(({ isOld, isOther }) => isOther && !isOld);
  const named = (each: readonly SiteDay[]) => inWords(each.map(({ day }) => day));
  return [
    ...(old.length > 0
      ? [note(`an earlier version of the program made ${named(old)}`, 'npm run build -- --all')]
      : []),
    ...(other.length > 0
      ? [
          note(
            `made with other settings than the configuration and the environment give: ${named(other)}`,
            'npm run build -- --all; nothing is to be done where options of the command gave them',
          ),
        ]
      : []),
  ];
}
