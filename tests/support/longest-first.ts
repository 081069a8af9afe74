import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The projects in the order in which their other files run: the shortest last, so that no worker is left alone at the end. */
const PROJECTS = ['site', 'commands', 'parts'];

/**
 * The files that take longest; each would keep one worker at work where it began last. First those that wait for their own
 * servers more than they work, so that others work meanwhile.
 */
export const LONGEST = [
  'jobs/start',
  'jobs/whole-day',
  'jobs/busy-machine',
  'jobs/week',
  'rebuild/archive',
  'jobs/quorum',
  'jobs/pictures',
  'browser/every-page-wide',
  'browser/every-page-narrow',
  'rebuild/publish',
  'rebuild/withdraw',
  'browser/globe',
  'browser/globe-finding',
  'built/gold-day',
  'rebuild/two-days',
  'browser/reading',
  'rebuild/same-bytes',
  'jobs/broken-off',
  'commands/broken-days',
  'commands/import',
  'commands/sources',
].map((name) => `tests/${name}.test.ts`);

/** Runs the longest files first, and the others by project as Vitest would: those that took longest the last time first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) =>
        rankOf(a.moduleId) - rankOf(b.moduleId) ||
        PROJECTS.indexOf(a.project.name) - PROJECTS.indexOf(b.project.name),
    );
  }
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((file) => path.endsWith(`/${file}`));
  return rank === -1 ? LONGEST.length : rank;
}
