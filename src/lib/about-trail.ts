import { t } from '../interface/t.ts';
import { publication } from './publication.ts';
import { sitePath } from './urls.ts';

/** The trail to a page that belongs to those on how the site is made. */
export const aboutTrail = (): { name: string; path: string }[] => [
  { name: publication().title, path: sitePath('') },
  { name: t('How it works'), path: sitePath('about/') },
];
