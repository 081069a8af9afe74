import { z } from 'astro/zod';

/** What became of one feed, entry or input line: published, or dropped and why. */
export const ledgerLineSchema = z.strictObject({
  /** The stage that decided, for example `import`, `fetch`, `select`. */
  stage: z.string().min(1),
  /** What it is about: a feed's or an entry's URL, or a place in a file (`corpus.jsonl:17`). */
  subject: z.string().min(1),
  outcome: z.enum(['published', 'dropped', 'ok', 'failed']),
  /** Why it was chosen, dropped or failed; the same few words for the same cause. */
  reason: z.string().min(1).optional(),
  /** What exactly spoke for this one, or was wrong with it. */
  detail: z.string().min(1).optional(),
});

export type LedgerLine = z.infer<typeof ledgerLineSchema>;
