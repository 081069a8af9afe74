import { join } from 'node:path';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { type ArticleSketch, DAY, makeSnapshot } from './make-day.ts';

/** Seals a snapshot of sketched articles in a project copy, in place of an earlier one, and gives its folder. */
export async function snapshotOf(project: string, sketches: readonly ArticleSketch[]): Promise<string> {
  const { manifest, ...contents } = makeSnapshot(sketches);
  const folder = join(project, 'sketched', DAY);
  await writeSnapshot(folder, { ...contents, ...manifest }, { replace: true });
  return folder;
}
