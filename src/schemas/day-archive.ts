import { z } from 'astro/zod';
import { sha256Schema } from './sha256.ts';
import { keyHistorySchema } from './signature.ts';

/** The public snapshot of a day as it is published: `snapshot.json` beside the day’s Markdown. */
export const dayArchiveSchema = z.strictObject({
  /** Of the archive. */
  sha256: sha256Schema,
  bytes: z.int().positive(),
  /** SHA-256 of the manifest in it, as canonical JSON. */
  manifest: sha256Schema,
  /** The keys of the signature in it, the last of which signed it; absent where it is not signed. */
  keys: keyHistorySchema.optional(),
});

/** The public snapshot of a day as it is published. */
export type DayArchive = z.infer<typeof dayArchiveSchema>;
