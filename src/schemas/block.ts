import { z } from 'astro/zod';

/** The kind of a block of text. */
export const blockKindSchema = z.enum(['paragraph', 'heading', 'quote', 'listItem', 'caption']);

/** One block of plain text: NFC, no markup, no control or bidi-override characters. */
export const blockSchema = z.strictObject({
  kind: blockKindSchema,
  text: z.string().min(1),
});

/** A block of plain text. */
export type Block = z.infer<typeof blockSchema>;
