import type { IntlMessageFormat } from 'intl-messageformat';

/** A part of a message in ICU's format, as the parser gives it. */
export type MessagePart = ReturnType<IntlMessageFormat['getAst']>[number];

/** The kinds of parts that are filled in, by the parser’s numbers; formats of numbers, dates and times are not. */
const KINDS: Readonly<Record<number, 'literal' | 'argument' | 'select' | 'plural' | 'number' | 'tag'>> = {
  0: 'literal',
  1: 'argument',
  5: 'select',
  6: 'plural',
  7: 'number',
  8: 'tag',
};

/**
 * What a part is: a text, a name that is filled in, a choice of forms by a text or by a number, the number of a plural, or a
 * tag; undefined for others.
 */
export const kindOf = ({ type }: MessagePart): (typeof KINDS)[number] | undefined => KINDS[type];

/** The names by whose texts a message chooses its forms. */
export function choicesIn(parts: readonly MessagePart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => [
      ...(kindOf(part) === 'select' && 'value' in part ? [part.value] : []),
      ...within(part).flatMap((inner) => [...choicesIn(inner)]),
    ]),
  );
}

/**
 * What a translation has that pages and their scripts do not fill in alike: a format, ordinals, an offset, or forms chosen by a
 * text where the phrase has a number, or the other way round. Undefined where there is none.
 * @param choices the names by whose texts the phrase chooses
 */
export function formMistake(parts: readonly MessagePart[], choices: ReadonlySet<string>): string | undefined {
  for (const part of parts) {
    const mistake = ownMistake(part, choices) ?? formMistake(within(part).flat(), choices);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

function ownMistake(part: MessagePart, choices: ReadonlySet<string>): string | undefined {
  const name = 'value' in part ? part.value : '';
  const kind = kindOf(part);
  if (kind === undefined) return `numbers and dates are written already: {${name}} has no format`;
  if ('pluralType' in part && (part.pluralType !== 'cardinal' || part.offset !== 0))
    return `{${name}, plural, …} has neither ordinals nor an offset`;
  if (kind === 'select' && !choices.has(name)) return `its phrase has no {${name}, select, …}`;
  return kind === 'plural' && choices.has(name) ? `{${name}} is no number, and has no plural` : undefined;
}

/** The messages within a part. */
function within(part: MessagePart): MessagePart[][] {
  if ('children' in part) return [part.children];
  return 'options' in part ? Object.values(part.options).map(({ value }) => value) : [];
}
