import type { AngleText } from './angle-text.ts';

/** What sites write after a headline: `| The Example Times`, ` - example.com`. */
const SITE = /\s+[|–—-]\s+[^|–—]{3,30}$/u;

/**
 * Whose words each article prints: its source's or its agency's; articles under one headline, to the letter but for a
 * site's name behind it, are one voice, since one copied the other or both a third.
 */
export function voicesOf(texts: readonly AngleText[]): string[] {
  const byHeadline = new Map<string, string>();
  return texts.map(({ title, voice }) => {
    const headline = (
      title
        .replace(SITE, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
    const known = byHeadline.get(headline) ?? voice;
    byHeadline.set(headline, known);
    return known;
  });
}
