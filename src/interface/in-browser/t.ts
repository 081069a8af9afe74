import { interfaceLanguage } from './language.ts';

/** A part of a message: a text, `[name]`, `[name, forms]` by the plural rules of the page's language for a number
 * and by the text itself for a text, or 0 for the number. */
export type BrowserPart = string | 0 | [name: string, forms?: Record<string, BrowserPart[]>];

/** A phrase in the language of the site, as `compile-message.ts` gives it. */
export type BrowserMessage = string | BrowserPart[];

type Values = Readonly<Record<string, string | number>>;

/** A phrase of the interface, in place of `../t.ts` in browsers: translated when the scripts were compiled. */
export const t = (message: BrowserMessage, values: Values = {}): string =>
  typeof message === 'string' ? message : fill(message, values, 0);

function fill(parts: readonly BrowserPart[], values: Values, count: number): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === 0) return numberOf(count);
      const [name, forms] = part;
      const value = values[name] ?? '';
      if (!forms) return typeof value === 'number' ? numberOf(value) : value;
      if (typeof value === 'string') return fill(forms[value] ?? forms.other ?? [], values, count);
      const form = new Intl.PluralRules(interfaceLanguage()).select(value);
      return fill(forms[`=${value}`] ?? forms[form] ?? forms.other ?? [], values, value);
    })
    .join('');
}

const numberOf = (count: number): string => new Intl.NumberFormat(interfaceLanguage()).format(count);
