/**
 * Returns the words that an English word in -ed or -ing may be a form of, likeliest first: `stopped` stop, `accused` accuse,
 * `waited` wait, `denied` deny; none where it does not end so.
 */
export function basesOfEnding(word: string, ending: 'ed' | 'ing'): string[] {
  if (!word.endsWith(ending)) return [];
  const cut = word.slice(0, -ending.length);
  const doubled = /([^aeiou])\1$/.test(cut) ? [cut.slice(0, -1)] : [];
  const changed = ending === 'ed' && cut.endsWith('i') ? [`${cut.slice(0, -1)}y`] : [];
  return [...doubled, ...changed, cut, `${cut}e`];
}
