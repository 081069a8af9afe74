import { z } from 'astro/zod';

/** What happened to one feed, entry or input line: published, or dropped and why. */
export const ledgerLineSchema = z.strictObject({
  /** The stage that decided, for example `import`, `fetch`, `select`. */
  stage: z.string().min(1),
  /** The URL of the feed or entry, or a place in a file (`corpus.jsonl:17`). */
  subject: z.string().min(1),
  outcome: z.enum(['published', 'dropped', 'ok', 'failed']),
  /** Why it was chosen, dropped or failed; the same cause always has the same wording. */
  reason: z.string().min(1).optional(),
  /** The details of this case. */
  detail: z.string().min(1).optional(),
});

/** What happened to one feed, entry or input line. */
export type LedgerLine = z.infer<typeof ledgerLineSchema>;
