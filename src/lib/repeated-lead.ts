import { parseHTML } from 'linkedom';

/** Words compared; leads and texts often differ further on. */
const COMPARED = 12;

/**
 * Whether showing both would repeat the lead: the text begins with the lead, or the lead with the text's first block.
 * Compares the first words and ignores punctuation.
 * @param html the first block of the text
 */
export function isRepeatedLead(lead: string, html: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const [one, other] = [lead, document.body.textContent].map(firstWords);
  if (!one || !other) return false;
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && one.slice(0, shorter).join(' ') === other.slice(0, shorter).join(' ');
}

/** Words of letters and digits; each Han character counts as a word. */
function firstWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, COMPARED);
}
