import { readSources } from './source-files.ts';

/** A phrase of the interface as a file has it. */
export interface FoundPhrase {
  phrase: string;
  path: string;
}

/** A literal, without its quotation marks. */
const TEXT = String.raw`'((?:[^'\\\n]|\\.)*)'`;
const CALL = new RegExp(String.raw`\b(?:t|tWith|phrase)\(\s*${TEXT}`, 'g');
const COUNTED = new RegExp(String.raw`\bcounted\(\s*[^'\n]*?,\s*${TEXT}(?:,\s*${TEXT})?\s*,?\s*\)`, 'g');

/** Every phrase that the code of the site shows, from its calls; a count with its noun is a phrase of two forms. */
export function phrasesOfCode(): FoundPhrase[] {
  return readSources(['ts', 'astro'])
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, text }) => phrasesIn(text).map((phrase) => ({ phrase, path })));
}

/** The phrases in the text of a module. */
export function phrasesIn(text: string): string[] {
  const said = Array.from(text.matchAll(CALL), ([, phrase = '']) => phrase);
  const counts = Array.from(
    text.matchAll(COUNTED),
    ([, one = '', many = `${one}s`]) => `{count, plural, one {# ${one}} other {# ${many}}}`,
  );
  return [...said, ...counts].map((phrase) => phrase.replaceAll(String.raw`\'`, "'"));
}
