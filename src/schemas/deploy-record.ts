import { z } from 'astro/zod';

/** What a file was made from, shortened: enough to tell it from every other form of it; `?` where a kill left it in doubt. */
const markSchema = z.string().min(1).max(80);
const pathSchema = z.string().min(1);

/** What a deploy put in a place, with the mark of each file: its own record in that place. */
export const deployRecordSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Rises with each record of a place. */
  sequence: z.number().int().positive(),
  files: z.record(pathSchema, markSchema),
});

/** What a deploy is about to send and delete, written before its first file; it shows what is in doubt after a kill. */
export const deployJournalSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Rises with each journal of a place. */
  sequence: z.number().int().positive(),
  /** The record that it goes on from; 0 where there was none. */
  of: z.number().int().nonnegative(),
  /** In the order of sending. */
  files: z.array(z.tuple([pathSchema, markSchema])),
  deleted: z.array(pathSchema),
});

/** How many files of a journal are in place. */
export const deployProgressSchema = z.strictObject({
  /** The sequence of the journal. */
  of: z.number().int().positive(),
  done: z.number().int().nonnegative(),
});

/** What a deploy put in a place. */
export type DeployRecord = z.infer<typeof deployRecordSchema>;
/** What a deploy is about to send and delete. */
export type DeployJournal = z.infer<typeof deployJournalSchema>;
