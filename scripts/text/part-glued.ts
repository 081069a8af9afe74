/** A word in small letters, perhaps with what ends a sentence or a quotation, that runs into the capital of the next text. */
const GLUED =
  /(?<=\b\p{Ll}{4,})(?=\p{Lu}\p{Ll}{2,}|[AI] )|(?<=\p{Ll}{4,}[.!?;,]?["”’'])(?=\p{Lu}\p{Ll}+)|(?<=\p{Ll}{3,}[.!?]["”’')]?)(?=\p{Lu}\p{Ll}+)/gu;

/**
 * An English text with a line break wherever two parts of a page were run together without a blank, as in
 * `the federal deficitMusk says` or `'51st state'King Charles`. Names such as `YouTube`, `iPhone`, `McDonald` and `O'Brien`
 * stay whole. Two words in small letters cannot be parted.
 */
export function partGlued(text: string): string {
  return text.replace(GLUED, '\n');
}
