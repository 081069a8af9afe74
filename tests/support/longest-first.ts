import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects in the order in which they run: what is shortest comes last, so that no worker is left alone at the end. */
const PROJECTS = ['site', 'commands', 'parts'];

/** The files that take longest, the longest first; each would keep one worker at work where it began last. */
export const LONGEST = [
  'browser/every-page-wide',
  'browser/every-page-narrow',
  'rebuild/publish',
  'rebuild/withdraw',
  'rebuild/archive',
  'browser/globe',
  'browser/globe-finding',
  'built/gold-day',
  'rebuild/two-days',
  'browser/reading',
  'rebuild/same-bytes',
  'jobs/broken-off',
  'commands/broken-days',
  'jobs/quorum',
  'jobs/start',
  'jobs/whole-day',
  'commands/import',
  'commands/sources',
].map((name) => `tests/${name}.test.ts`);

/** Runs a project's longest files first, and its others as Vitest would: those that took longest the last time first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) =>
        PROJECTS.indexOf(a.project.name) - PROJECTS.indexOf(b.project.name) ||
        rankOf(a.moduleId) - rankOf(b.moduleId),
    );
  }
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((file) => path.endsWith(`/${file}`));
  return rank === -1 ? LONGEST.length : rank;
}
