import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { sha256Schema } from './sha256.ts';

/** The link of a day to the newest one that was sealed before it. */
export const sealLinkSchema = z.strictObject({
  day: daySchema,
  /** SHA-256 of its private manifest as canonical JSON, which a public snapshot names in `public.madeFrom`. */
  manifest: sha256Schema,
});

/** What seals a day again: the command, or `seal` after files were edited by hand. */
export const RESEALERS = ['digest', 'repair', 'annotate', 'translate', 'import', 'seal'] as const;

const countSchema = z.int().nonnegative();

/** That a day was sealed again: what stood before, and what changed. */
export const correctionSchema = z.strictObject({
  /** SHA-256 of the private manifest that was replaced. */
  manifest: sha256Schema,
  by: z.enum(RESEALERS),
  /** The files that changed, with their records before and after; all pictures together are `images`. */
  changed: z.array(
    z.strictObject({ file: z.string().min(1).max(100), before: countSchema, after: countSchema }),
  ),
});

/** The most corrections of a day that a manifest may hold: many times more than anybody makes. */
const MAX_CORRECTIONS = 1_000;

/** How a sealed day stands in the chain: the fields of its manifest that pages show. */
export const chainFieldsSchema = z.strictObject({
  /** The day before it; null where it is the first, absent from snapshots of earlier versions and samples. */
  previous: sealLinkSchema.nullable().optional(),
  /** The seals that stood before, the oldest first; absent where there were none. */
  corrections: z.array(correctionSchema).min(1).max(MAX_CORRECTIONS).optional(),
});

/** A day's seal as its pages show it. */
export const daySealSchema = z.strictObject({
  ...chainFieldsSchema.shape,
  /** SHA-256 of the private manifest. */
  manifest: sha256Schema,
});

/** The day that a day follows in the chain. */
export type SealLink = z.infer<typeof sealLinkSchema>;
/** A command that seals a day again. */
export type Resealer = (typeof RESEALERS)[number];
/** That a day was sealed again, and what changed. */
export type Correction = z.infer<typeof correctionSchema>;
/** The seal of a day, and its place in the chain. */
export type DaySeal = z.infer<typeof daySealSchema>;
