import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { instantSchema } from '../../../src/schemas/day.ts';
import { listIfThere, statIfThere } from '../disk/if-there.ts';
import { readDocument, writeDocument } from './document-file.ts';

/** How long a run that was broken off can be continued, in milliseconds: after six hours the news is other. */
const LONGEST_BREAK = 6 * 60 * 60 * 1000;

const headSchema = z.strictObject({ startedAt: instantSchema, length: z.number() });

/** A run of gathering: what it knows of the time, and where it notes what it has fetched. */
export interface Run {
  /** When it began, UTC, to the second: the same when it is continued. */
  startedAt: string;
  continued: boolean;
  /** The folder of what it has fetched. */
  journal: string;
  /** Forgets it: the day is made. */
  finish(): Promise<void>;
}

/**
 * Begins a run, or continues the one that asked the same and was broken off.
 * @param folder where runs are noted
 * @param question all that decides what the run gathers
 * @param now the present, in milliseconds since 1970
 */
export async function openRun(folder: string, question: unknown, now: number): Promise<Run> {
  await removeOldRuns(folder, now);
  const name = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);
  const journal = join(folder, name);
  const note = join(journal, 'run');
  const known = await readDocument(note, headSchema);
  const continued = known !== undefined && now - Date.parse(known.head.startedAt) < LONGEST_BREAK;
  const startedAt = continued ? known.head.startedAt : `${new Date(now).toISOString().slice(0, 19)}Z`;
  if (!continued) {
    await rm(journal, { recursive: true, force: true });
    await mkdir(journal, { recursive: true });
    await writeDocument(note, { startedAt }, Buffer.alloc(0));
  }
  return { startedAt, continued, journal, finish: () => rm(journal, { recursive: true, force: true }) };
}

async function removeOldRuns(folder: string, now: number): Promise<void> {
  for (const name of (await listIfThere(folder)) ?? []) {
    const path = join(folder, name);
    // Another run may have removed it meanwhile.
    const { mtimeMs = now } = (await statIfThere(path)) ?? {};
    if (now - mtimeMs > LONGEST_BREAK) await rm(path, { recursive: true, force: true });
  }
}
