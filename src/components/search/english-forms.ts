/** Words that only look like a form of another. */
const NO_FORMS = new Set(['news', 'united', 'evening', 'goods', 'means', 'customs', 'series', 'species']);

/** The fewest letters of a word of which another may be a form: `war` of `wars`, but not `ha` of `has`. */
const MIN_NOUN = 3;
/** The fewest letters before -ed or -ing: `kill` of `killed`, but not `spr` of `spring`. */
const MIN_VERB = 4;

const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const CLOSED = /[^aeiou][aeiou][bdgklmnprt]$/;

/**
 * An English word with its plural and its endings -ed and -ing, from whichever of them is given. Made by rule, so words
 * that do not exist are among them; none is of another word class (`import` is no form of `important`).
 */
export function englishForms(word: string): string[] {
  if (NO_FORMS.has(word)) return [word];
  const bases = [word, ...singulars(word), ...verbs(word)];
  return [...new Set([word, ...bases.flatMap(inflected)])];
}

function inflected(base: string): string[] {
  if (base.length < MIN_NOUN) return [base];
  if (CONSONANT_Y.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const doubled = CLOSED.test(base) ? base + base.slice(-1) : base;
  const plural = SIBILANT.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`];
}

function singulars(word: string): string[] {
  if (word.endsWith('ies')) return long([`${word.slice(0, -3)}y`], MIN_NOUN);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return long([word.slice(0, -2), word.slice(0, -1)], MIN_NOUN);
  return /[^sui]s$/.test(word) ? long([word.slice(0, -1)], MIN_NOUN) : [];
}

function verbs(word: string): string[] {
  if (word.endsWith('ied')) return long([`${word.slice(0, -3)}y`], MIN_VERB);
  const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const single = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  // `voting` has too few letters before its ending, but not `vote`.
  return [...long([stem], MIN_VERB), ...long([`${stem}e`, ...single], MIN_VERB)];
}

const long = (words: readonly string[], least: number): string[] =>
  words.filter(({ length }) => length >= least);
