import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';

const names = perLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** The name of a BCP 47 language, for example `Traditional Chinese`; the tag itself if it has no name. */
export function languageName(tag: string): string {
  if (tag === 'und') return t('an unknown language');
  return names().of(tag) ?? tag;
}
