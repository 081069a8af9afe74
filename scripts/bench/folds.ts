import { createHash } from 'node:crypto';

/** The fold of a thing by its name alone, so that it never moves when others come. */
export function foldOf(name: string, folds: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE() % folds;
}
