const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a BCP 47 language, for example `Traditional Chinese`; the tag itself if it has no name. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'an unknown language';
  return names.of(tag) ?? tag;
}
