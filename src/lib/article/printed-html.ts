import { printed } from '../inner-marks.ts';

/**
 * HTML as a printer sets its text: quotation marks and apostrophes of English become curly, also where a tag stands between
 * the two of a quotation; tags stay as they are.
 */
export function printedHtml(html: string, language: string): string {
  const parts = html.split(/(<[^>]*>)/u);
  const isText = (part: string): boolean => !part.startsWith('<');
  // As long as it was: each mark becomes one other.
  const text = printed(parts.filter(isText).join(''), language);
  let at = 0;
  return parts
    .map((part) => {
      if (!isText(part)) return part;
      at += part.length;
      return text.slice(at - part.length, at);
    })
    .join('');
}
