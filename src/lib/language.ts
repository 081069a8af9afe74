const names = new Intl.DisplayNames('en', { type: 'language' });

/** Languages written from right to left (CLDR, layout orientation). */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The English name of a BCP 47 language, for example `Traditional Chinese`; the tag itself if it has no name. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'an unknown language';
  return names.of(tag) ?? tag;
}

/** Whether a BCP 47 tag means English, of any country. */
export const isEnglish = (tag: string): boolean => tag.toLowerCase().split('-')[0] === 'en';

/** The writing direction of a language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
