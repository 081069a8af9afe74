import { createHash } from 'node:crypto';
import { mkdir, open, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { instantSchema } from '../../../src/schemas/day.ts';
import { sha256Schema } from '../../../src/schemas/sha256.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { onDisk } from '../disk/disk-error.ts';
import { readIfThere } from '../disk/if-there.ts';

/** How it stands with a message: it is being sent, was sent, or was not. */
const stateSchema = z.enum(['sending', 'sent', 'unsent']);

const lineSchema = z.strictObject({
  at: instantSchema,
  /** SHA-256 of the address in lower case: the record is no list of addresses. */
  recipient: sha256Schema,
  state: stateSchema,
});

type State = z.infer<typeof stateSchema>;

/**
 * Who got a day. A line is on the disk before what it announces is done, so a killed run leaves no doubt but that it
 * was sending.
 */
export interface MailRecord {
  /** The last that is known; undefined for an address that was never sent to. */
  stateOf: (address: string) => State | undefined;
  note: (address: string, state: State, at: string) => Promise<void>;
  close: () => Promise<void>;
}

/** The folder of the records, in the project: whoever keeps the archive of days keeps it too. */
const FOLDER = 'content/mailed';

/**
 * Opens the record of a day, for one process at a time.
 * @throws InputError when it cannot be read or written, or has a line that is no record
 */
export async function openMailRecord(project: string, day: string): Promise<MailRecord> {
  const path = join(project, FOLDER, `${day}.jsonl`);
  const text = (await readIfThere(path))?.toString() ?? '';
  // A line that was cut off announced something that was never begun.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const states = new Map(
    whole
      .split('\n')
      .slice(0, -1)
      .map((line, index) => recorded(line, `${path}:${index + 1}`)),
  );
  const file = await onDisk(path, async () => {
    await mkdir(join(project, FOLDER), { recursive: true });
    if (whole !== text) await truncate(path, Buffer.byteLength(whole));
    return open(path, 'a');
  });
  return {
    stateOf: (address) => states.get(keyOf(address)),
    note: async (address, state, at) => {
      const recipient = keyOf(address);
      await onDisk(path, async () => {
        await file.write(`${JSON.stringify({ at, recipient, state })}\n`);
        await file.sync();
      });
      states.set(recipient, state);
    },
    close: () => file.close(),
  };
}

const keyOf = (address: string): string => createHash('sha256').update(address.toLowerCase()).digest('hex');

function recorded(line: string, place: string): [string, State] {
  const parsed = lineSchema.safeParse(jsonValue(line));
  if (parsed.success) return [parsed.data.recipient, parsed.data.state];
  throw new InputError(place, 'it is not a record of a message', 'restore the file from where you keep it');
}
