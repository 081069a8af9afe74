import { clean } from '../feeds/make-rss.ts';
import { escapeHtml } from '../feeds/markup.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { directionOf, isEnglish } from '../schemas/language.ts';

/**
 * A page of a book as XHTML, with a line of its own for XML.
 * @param body well-formed
 */
export function xhtmlPage(title: string, body: string): string {
  const language = interfaceLanguage();
  const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
  const attributes = `lang="${language}" xml:lang="${language}"${direction}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${attributes}>
<head><title>${clean(escapeHtml(title))}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${clean(body)}
</body>
</html>
`;
}

/** The attributes of an element in a language (BCP 47); none for that of the page. */
export const languageAttributes = (language: string): string =>
  language === interfaceLanguage() || (isEnglish(language) && isEnglish(interfaceLanguage()))
    ? ''
    : ` lang="${escapeHtml(language)}" xml:lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
