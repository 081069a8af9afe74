import { directionOf } from '../schemas/language.ts';
import { interfaceLanguage } from './language.ts';

/**
 * The attributes of an element whose text is in a language: none for that of the page, and a direction only where it is not
 * the page's (WCAG 2.2, 3.1.2).
 */
export function inLanguage(tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const page = interfaceLanguage();
  if (tag === page) return {};
  const direction = directionOf(tag);
  return { lang: tag, ...(direction !== directionOf(page) && { dir: direction }) };
}
