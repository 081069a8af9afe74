import { IntlMessageFormat } from 'intl-messageformat';
import { isMessage } from '../schemas/message.ts';
import { shownInterface } from './shown-interface.ts';

/** What a phrase has filled in, by the names in it. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** The messages of each catalogue, each parsed once. */
const parsed = new WeakMap<object, Map<string, string | IntlMessageFormat>>();

/**
 * A phrase of the interface in the language of the site; the English phrase itself is the key of its translations, and stands
 * where there is none. Browsers have `in-browser/t.ts` in place of this file.
 *
 * @param phrase in ICU's format, such as `{count, plural, one {# source} other {# sources}}`
 * @throws when a value is missing
 */
export function t(phrase: string, values: PhraseValues = {}): string {
  const message = messageOf(phrase);
  return typeof message === 'string' ? message : String(message.format(values));
}

/**
 * A phrase with elements in it: where a tag gives its words to a function,
 * and a name stands for a text or an element. Returns the parts in their order, as a template shows them.
 */
export function tWith(phrase: string, values: Readonly<Record<string, unknown>>): unknown {
  const message = messageOf(phrase);
  return typeof message === 'string' ? message : message.format<unknown>(values);
}

function messageOf(phrase: string): string | IntlMessageFormat {
  const { language, catalogue } = shownInterface();
  const messages = parsed.get(catalogue) ?? new Map<string, string | IntlMessageFormat>();
  parsed.set(catalogue, messages);
  const known = messages.get(phrase);
  if (known !== undefined) return known;
  const translation = Object.hasOwn(catalogue, phrase) ? catalogue[phrase] : undefined;
  const text = translation ?? phrase;
  const message = isMessage(text)
    ? new IntlMessageFormat(text, translation === undefined ? 'en' : language)
    : text;
  messages.set(phrase, message);
  return message;
}
