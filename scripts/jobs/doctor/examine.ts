import { join } from 'node:path';
import { type Clock, clockOf } from '../../adapters/clock.ts';
import { isOnline } from '../../adapters/http/is-online.ts';
import { networkOf } from '../../adapters/http/network.ts';
import { readSources, REGISTRY } from '../../adapters/registry/read-sources.ts';
import { storedSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import { selectSources } from '../../pipeline/gather/registry/select-sources.ts';
import { atPlace } from '../../pipeline/outcome/at-place.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { namePublication } from '../../pipeline/outcome/name-publication.ts';
import type { Check } from './check.ts';
import type { Examined, Project } from './examined.ts';
import type { Finding, FindingMark } from './finding.ts';
import { type Sample, sampleFeeds } from './sample-feeds.ts';

/** What a check found, under its heading. */
export interface Examination {
  name: string;
  title: string;
  findings: Finding[];
}

/** What all checks found. */
export interface Diagnosis {
  checks: Examination[];
  /** How often each mark was given. */
  counts: Record<FindingMark, number>;
  /** Whether something is still waited for, which would keep the process alive. */
  isLate: boolean;
}

/**
 * Makes the checks one after the other. What one has found is not said again by a later one: a single mistake may be in the
 * way of several.
 * @param onDone called with each check as it ends
 */
export async function examine(
  checks: Readonly<Record<string, Check>>,
  project: Project,
  onDone: (examination: Examination) => void,
): Promise<Diagnosis> {
  const examined = surroundings(project);
  const said = new Set<string>();
  const done: Examination[] = [];
  let isLate = false;
  for (const [name, { title, run }] of Object.entries(checks)) {
    const outcome = await run(examined);
    isLate ||= outcome.isLate;
    const findings = outcome.findings
      .filter(({ mark, what }) => mark !== 'do' || !said.has(what))
      .map((finding) => ofPublication(finding, project.environment.OVERVIEW_FOLDER));
    for (const { what } of findings) said.add(what);
    const examination = { name, title, findings };
    if (findings.length > 0) onDone(examination);
    done.push(examination);
  }
  const marks = done.flatMap(({ findings }) => findings.map(({ mark }) => mark));
  const count = (mark: FindingMark) => marks.filter((each) => each === mark).length;
  return { checks: done, counts: { ok: count('ok'), note: count('note'), do: count('do') }, isLate };
}

const ofPublication = (finding: Finding, folder: string | undefined): Finding =>
  finding.remedy === undefined ? finding : { ...finding, remedy: namePublication(finding.remedy, folder) };

/** A project with what several checks look at, each of which is looked at once. */
function surroundings(project: Project): Examined {
  const { environment, options } = project;
  const sources = once(async () => {
    const folder = textOf(options.get('registry')?.value) ?? REGISTRY;
    const chosen = textOf(options.get('sources')?.value) ?? 'daily';
    const countries = textOf(options.get('countries')?.value);
    const languages = textOf(options.get('languages')?.value);
    try {
      return selectSources(await readSources(folder), { sources: chosen, countries, languages });
    } catch (error) {
      throw atPlace(error, new Map([...options].map(([name, { place }]) => [name, place])));
    }
  });
  const resolves = once(async () => {
    if (project.offline) return undefined;
    return isOnline(
      networkOf(environment),
      (await sources()).map(({ homepage }) => homepage),
    );
  });
  const asked = once(async (): Promise<{ sample?: Sample; leftOut?: string }> => {
    if (project.offline) return { leftOut: '--offline' };
    try {
      if (!(await resolves())) return { leftOut: 'the network cannot be reached' };
      return { sample: await sampleFeeds(project, await sources()) };
    } catch (error) {
      // The check that it belongs to names it, and the others go on.
      if (error instanceof InputError) return { leftOut: `${error.where} is to be put right first` };
      throw error;
    }
  });
  const sample = async () => (await asked()).sample;
  const leftOut = async () => (await asked()).leftOut;
  const stored = once(() => storedSnapshots(join(project.project, 'content/snapshots')));
  let clock: Clock | undefined;
  const now = () => (clock ??= clockOf(environment))();
  return { ...project, clock: now, sources, resolves, leftOut, sample, stored };
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Does something when it is first asked for, and gives the same answer from then on. */
function once<T>(action: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | undefined;
  return () => (doing ??= action());
}
