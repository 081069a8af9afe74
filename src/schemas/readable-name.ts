import anyAscii from 'any-ascii';

/** Most letters of a name that is written letter by letter in Latin ones; a longer one describes a site. */
const MAX_LETTERS = 30;

/** Fewest letters of the Latin part of a name that is a name by itself. */
const MIN_LETTERS = 3;

/** Letters of the alphabets whose every letter has a customary Latin spelling. */
const LETTER_BY_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]+/gu;

/** A run of words in Latin letters that begins with a capital. */
const LATIN_RUN = /\p{Lu}(?:[\p{Script=Latin}\p{M}\p{N}.&'’ -]*[\p{Script=Latin}\p{N}])?/gu;

/** Words that many sites add to their names, and that name none. */
const COMMON = /^(?:app|digital|live|magazine|media|net|news|online|portal|radio|today|tv|web)$/i;

/** Whether every letter of a name is Latin; so is a name without letters. */
export function isLatin(name: string): boolean {
  return lettersOf(name).every((letter) => /\p{Script=Latin}/u.test(letter));
}

/**
 * Returns a name as an English reader can read it: as it is where it is Latin; in Cyrillic or Greek letter by letter
 * (`Известия` is `Izvestiya`); of others their Latin part (`鏡週刊 Mirror Media` is `Mirror Media`). Undefined where
 * there is none: the spelling of a name in Arabic, Hebrew or Chinese does not show how it is pronounced.
 */
export function readableName(name: string): string | undefined {
  if (isLatin(name)) return name;
  const spelled = name.replace(LETTER_BY_LETTER, inLatin);
  if (isLatin(spelled) && lettersOf(name).length <= MAX_LETTERS) return spelled;
  const runs = (name.match(LATIN_RUN) ?? []).filter(
    (run) => lettersOf(run).length >= MIN_LETTERS && !COMMON.test(run),
  );
  return runs.sort((a, b) => b.length - a.length)[0];
}

function lettersOf(name: string): string[] {
  return name.match(/[\p{L}--\p{Lm}]/gv) ?? [];
}

/** The signs of softness, which `any-ascii` writes as apostrophes, have no letter in a newspaper's name. */
function inLatin(run: string): string {
  const spelled = anyAscii(run).replace(/['"`]/g, '');
  return run.length > 1 && run === run.toUpperCase() ? spelled.toUpperCase() : spelled;
}
