import { join } from 'node:path';
import type { Day } from '../../../src/schemas/day.ts';
import { statIfThere } from '../disk/if-there.ts';
import { listFiles } from '../disk/list-files.ts';
import { type PublishedDay, recordedFiles } from './day-records.ts';

/** The kinds of a day's files. `other` are the Markdown twins of stories, its summary and its record. */
export const KINDS = ['pages', 'images', 'data', 'snapshot', 'other'] as const;

/** A kind of files. */
export type FileKind = (typeof KINDS)[number];

/** What a day weighs on its host, in bytes. */
export interface DayWeight {
  day: Day;
  kinds: ReadonlyMap<FileKind, number>;
  total: number;
}

/**
 * Weighs the files of a published day: all that its record lists, and its pictures, which stand apart by their names.
 * @param digests the folder of the days' Markdown, beside which the pictures are
 */
export async function weighDay(
  { dist, digests }: { dist: string; digests: string },
  { record }: Pick<PublishedDay, 'record'>,
): Promise<DayWeight> {
  const { day } = record;
  const pictures = await listFiles(join(digests, day), '**/*.avif');
  const files: [FileKind, string][] = [
    ...recordedFiles(record).map((path): [FileKind, string] => [kindOf(path), join(dist, path)]),
    ...pictures.map((path): [FileKind, string] => ['images', join(digests, day, path)]),
  ];
  const kinds = new Map<FileKind, number>();
  for (const [kind, path] of files)
    kinds.set(kind, (kinds.get(kind) ?? 0) + ((await statIfThere(path))?.size ?? 0));
  return { day, kinds, total: [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

function kindOf(path: string): FileKind {
  if (path.startsWith('data/')) return 'data';
  if (path.startsWith('snapshots/')) return 'snapshot';
  if (path.endsWith('.html')) return 'pages';
  return path.endsWith('.png') ? 'images' : 'other';
}
