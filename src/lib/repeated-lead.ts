import { parseHTML } from 'linkedom';

/** Words that decide; leads and texts often differ further on. */
const COMPARED = 12;

/**
 * Whether a text begins with the lead, or the lead with the text's first block, so that it would be read twice: by
 * their first words, whatever the marks between them.
 * @param html the first block of the text
 */
export function isRepeatedLead(lead: string, html: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const [one, other] = [lead, document.body.textContent].map(firstWords);
  if (!one || !other) return false;
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && one.slice(0, shorter).join(' ') === other.slice(0, shorter).join(' ');
}

/** Letters and numbers alone; each sign of a script without blanks is a word. */
function firstWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, COMPARED);
}
