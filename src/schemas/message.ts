import { IntlMessageFormat } from 'intl-messageformat';
import { choicesIn, formMistake, kindOf, type MessagePart } from './message-part.ts';

/** Whether a text has something to fill in; one without stands as it is. */
export const isMessage = (text: string): boolean => /[{<]/.test(text);

/**
 * The parts of a message in ICU's format (unicode-org.github.io/icu/userguide/format_parse/messages).
 * @throws SyntaxError when it has not that format
 */
export const partsOf = (message: string, language: string): MessagePart[] =>
  new IntlMessageFormat(message, language).getAst();

/**
 * Names that stand for each other: English has a genitive, such as `Iran’s` in `{possessive} press`, and many languages say it
 * with the name of the country.
 */
const SAME: Readonly<Record<string, string>> = { possessive: 'country' };

/** Names that not every language needs: `US` before a noun for `from the United States`, and the last letter of a name. */
const NOT_NEEDED = new Set(['before', 'ending']);

/** The names that a message has filled in, and the tags of its links, sorted. */
export function parametersOf(parts: readonly MessagePart[]): string[] {
  const names = parts.flatMap((part): string[] => {
    const name = 'value' in part ? part.value : '';
    const own = 'children' in part ? [`<${name}>`, ...parametersOf(part.children)] : [];
    if (own.length > 0) return own;
    const inner =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => parametersOf(value)) : [];
    return kindOf(part) === 'literal' || name === '' || NOT_NEEDED.has(name)
      ? inner
      : [SAME[name] ?? name, ...inner];
  });
  return [...new Set(names)].sort();
}

/**
 * What is wrong with the translation of a phrase: it has not ICU's format, other names and tags than the phrase, signs of
 * markup, or what is not filled in. Undefined where nothing is.
 */
export function translationMistake(
  phrase: string,
  translation: string,
  language: string,
): string | undefined {
  if (translation.trim() === '') return 'it is empty';
  const [ours, own] = [phrase, translation].map((text) => partsOrMistake(text, language));
  if (typeof own === 'string') return `it is no message: ${own}`;
  if (typeof ours !== 'object' || own === undefined) return 'its phrase is no message';
  const [wanted, given] = [parametersOf(ours), parametersOf(own)];
  const missing = wanted.filter((name) => !given.includes(name));
  if (missing.length > 0) return `it lacks ${missing.map(shown).join(', ')}`;
  const more = given.filter((name) => !wanted.includes(name));
  if (more.length > 0) return `its phrase has no ${more.map(shown).join(', ')}`;
  if (hasMarkup(isMessage(translation) ? own : translation)) return 'it has a sign of markup: < or > or &';
  return formMistake(own, choicesIn(ours));
}

/** Whether a text, or the texts of a message, also quoted ones, would be markup in a feed or an e-mail. */
function hasMarkup(said: string | readonly MessagePart[]): boolean {
  if (typeof said === 'string') return /[<>&]/.test(said);
  return said.some((part) => {
    if (kindOf(part) === 'literal' && 'value' in part) return hasMarkup(part.value);
    if ('children' in part) return hasMarkup(part.children);
    return 'options' in part && Object.values(part.options).some(({ value }) => hasMarkup(value));
  });
}

const shown = (name: string): string => (name.startsWith('<') ? name : `{${name}}`);

function partsOrMistake(text: string, language: string): MessagePart[] | string {
  try {
    return isMessage(text) ? partsOf(text, language) : [];
  } catch (error) {
    // What the parser throws names the kind of the mistake.
    if (error instanceof SyntaxError) return error.message.toLowerCase().replaceAll('_', ' ');
    throw error;
  }
}
