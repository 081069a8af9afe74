import { readCode } from './source-files.ts';

/** A phrase of the interface as a file has it. */
export interface FoundPhrase {
  phrase: string;
  path: string;
}

/** A literal, without its quotation marks. */
const TEXT = String.raw`'((?:[^'\\\n]|\\.)*)'`;
const CALL = new RegExp(String.raw`\b(?:t|tWith|phrase)\(\s*${TEXT}`, 'g');
const COUNTED = new RegExp(String.raw`\bcounted\(\s*[^'\n]*?,\s*${TEXT}(?:,\s*${TEXT})?\s*,?\s*\)`, 'g');

/** What has phrases: the site, and the table of framings, whose names for takes the site shows. */
const SHOWN = /^src\/|^scripts\/pipeline\/digest\/split\/frames/;

/** Every phrase that the code of the site shows, from its calls; a count with its noun is a phrase of two forms. */
export function phrasesOfCode(): FoundPhrase[] {
  return readCode(['ts', 'astro'])
    .filter(({ path }) => SHOWN.test(path))
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

/** What of a component is no text of its page: its script, styles, comments, entities, and the literals and the
 * names of properties in its expressions. */
const NO_TEXT =
  /^---.*?^---|<style.*?<\/style>|<script.*?<\/script>|\/\*.*?\*\/|'(?:[^'\\\n]|\\.)*'|`[^`]*`|,\s+\w+:|&\w+;/gms;
/** What stands between the ends of elements and expressions; a comparison is no end. */
const BETWEEN = /(?<![=\s])>([^<>{}()]*)(?=[<{])|\}([^<>{}()]*)(?=[<{])/g;
/** The attributes that readers see or hear. */
const ATTRIBUTE = /\s(?:aria-label|title|placeholder|description|alt|here)="([^"]*)"/g;
/** Names and units that are the same in every language. */
const NAMES = new Set(['RSS', 'JSON Feed', 'kB']);

/** The texts in a template that no phrase holds, so that they are English in every language. */
export function bareTexts(template: string): string[] {
  const text = template.replace(NO_TEXT, '');
  return [BETWEEN, ATTRIBUTE]
    .flatMap((pattern) => Array.from(text.matchAll(pattern), ([, one, other]) => (one ?? other ?? '').trim()))
    .filter((words) => /\p{L}{2}/u.test(words) && !/&&|\|\||[=?]/.test(words) && !NAMES.has(words));
}
