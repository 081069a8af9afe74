import { interfaceLanguage } from '../interface/language.ts';
import { partedAtEnglish } from '../lib/english-within.ts';
import { directionOf, isEnglish } from '../schemas/language.ts';

/** Escapes plain text for use in HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A link; its address and its text are plain text. */
export const linkTo = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** HTML in a language (BCP 47), marked with the language and its direction unless it is that of what it stands in. */
export function markLanguage(html: string, language: string): string {
  const around = interfaceLanguage();
  if (language === around || (isEnglish(language) && isEnglish(around))) return html;
  return `<span lang="${escapeHtml(language)}" dir="${directionOf(language)}">${html}</span>`;
}

/** A text of the interface as HTML, with the English texts that it quotes marked as such. */
export const markEnglish = (text: string, english: readonly string[]): string =>
  partedAtEnglish(text, english)
    .map(({ text: part, isEnglish: is }) => (is ? markLanguage(escapeHtml(part), 'en') : escapeHtml(part)))
    .join('');

/** The words of some HTML, counted as `wc -w` counts them in its text. */
export const countWords = (html: string): number =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
