import { t } from '../interface/t.ts';

/** A text, or HTML, in quotation marks as the language of the interface has them. */
export const inMarks = (text: string): string => t('“{text}”', { text });

/** What stands before and after a quotation in the language of the interface, for templates with elements between. */
export function quotationMarks(): { before: string; after: string } {
  const [before = '', after = ''] = inMarks('\n').split('\n');
  return { before, after };
}
