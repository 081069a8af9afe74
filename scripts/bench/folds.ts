import { createHash } from 'node:crypto';

/** Returns the fold of an item, by its name alone: it never moves when other items are added. */
export function foldOf(name: string, folds: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % folds;
}
