/** A part of a text of the interface, and whether it is English whatever the language of the interface. */
export interface Part {
  text: string;
  isEnglish: boolean;
}

/**
 * A text of the interface, parted at the English texts that it quotes, so that these can be marked (WCAG 2.2, 3.1.2).
 * @param english what it quotes, to the letter
 */
export function partedAtEnglish(text: string, english: readonly string[]): Part[] {
  const [first, ...others] = english.toSorted((a, b) => b.length - a.length);
  if (first === undefined || first === '') return text === '' ? [] : [{ text, isEnglish: false }];
  return text
    .split(first)
    .flatMap((part, index) => [
      ...(index > 0 ? [{ text: first, isEnglish: true }] : []),
      ...partedAtEnglish(part, others),
    ]);
}
