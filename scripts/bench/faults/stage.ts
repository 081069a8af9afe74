import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../adapters/project-folder.ts';
import { copyParts } from '../archive/copy-parts.ts';
import { sealLines } from '../archive/seal-lines.ts';
import { inventedArticles, lineOf, ofTwoEvents } from './invented-articles.ts';
import { restoreTree } from './restore-tree.ts';
import { startWorld, type FaultWorld } from './world.ts';

/** The days of the stage: two that are sealed from the beginning, and one that is gathered or imported. */
export const DAYS = ['2026-03-08', '2026-03-09', '2026-03-10'] as const;

/** The folders that commands change, in the copy of the project. */
export const CHANGED = ['content', 'dist', 'www', '.overview', '.cache', 'tmp'];

/** A copy of the project, in which commands are disturbed, and its surroundings. */
export interface FaultStage {
  project: string;
  /** What is kept beside it: states of its folders, counters, compiled code. */
  beside: string;
  world: FaultWorld;
  /** Where the clock stands still, in milliseconds since 1970. */
  instant: number;
  close: () => Promise<void>;
}

/** How much happens on a stage: few pages make many runs cheap, but a share of the feeds says nothing of five. */
export type StageSize = 'two events' | 'whole sample';

/** Makes the stage: two sealed days of the bundled sample's articles, and a third in the feeds and in a corpus. */
export async function setStage(size: StageSize): Promise<FaultStage> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'overview-faults-')));
  const [project, beside] = [join(root, 'project'), join(root, 'beside')];
  for (const folder of [project, beside]) mkdirSync(folder);
  copyParts(PROJECT_FOLDER, project);
  const sample = await inventedArticles(join(PROJECT_FOLDER, 'content/snapshots/2026-03-18'));
  const articles = size === 'two events' ? ofTwoEvents(sample) : sample;
  const [first, second, third] = DAYS.map((_, place) =>
    articles.filter((_article, index) => index % DAYS.length === place),
  );
  await sealLines(
    project,
    DAYS[0],
    (first ?? []).map((each) => lineOf(each, DAYS[0])),
  );
  await sealLines(
    project,
    DAYS[1],
    (second ?? []).map((each) => lineOf(each, DAYS[1])),
  );
  const lines = (third ?? []).map((each) => `${JSON.stringify(lineOf(each, DAYS[2]))}\n`);
  writeFileSync(join(project, 'corpus.jsonl'), lines.join(''));
  const world = await startWorld(third ?? [], DAYS[2]);
  mkdirSync(join(project, 'content/sources'));
  for (const [name, text] of world.registry) writeFileSync(join(project, 'content/sources', name), text);
  const stage = { project, beside, world, instant: Math.floor(Date.now() / 1_000) * 1_000 };
  keep(stage, 'bare');
  return {
    ...stage,
    close: async () => {
      await world.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Keeps the present state of a stage's folders under a name. */
export function keep({ project, beside }: Pick<FaultStage, 'project' | 'beside'>, name: string): void {
  for (const folder of CHANGED) restoreTree(join(project, folder), join(beside, name, folder));
}

/** Brings the folders of a stage back to a state that was kept. */
export function reset({ project, beside }: Pick<FaultStage, 'project' | 'beside'>, name: string): void {
  for (const folder of CHANGED) restoreTree(join(beside, name, folder), join(project, folder));
  mkdirSync(join(project, 'tmp'), { recursive: true });
}
