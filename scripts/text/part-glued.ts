/**
 * A word in small letters, perhaps with what ends a sentence or a quotation, that runs into the capital of the next text.
 * The capital is looked for first: to look back from each letter would take quadratic time.
 */
const GLUED =
  /(?=\p{Lu}\p{Ll}{2}|[AI] )(?<=\b\p{Ll}{4,})|(?=\p{Lu}\p{Ll})(?:(?<=\p{Ll}{4}[.!?;,]?["”’'])|(?<=\p{Ll}{3}[.!?]["”’')]?))/gu;

/**
 * An English text with a line break wherever two parts of a page were run together without a blank, as in
 * `the federal deficitMusk says` or `'51st state'King Charles`. Names such as `YouTube`, `iPhone`, `McDonald` and `O'Brien`
 * stay whole. Two words in small letters cannot be parted.
 */
export function partGlued(text: string): string {
  return text.replace(GLUED, '\n');
}
