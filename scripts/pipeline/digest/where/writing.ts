import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { languageRow } from '../../../text/languages/languages.ts';
import type { NameWriting } from '../../../text/languages/language.ts';

/** How a language writes names: the rules needed to find them. */
export interface Writing {
  script: string;
  /** Whether diacritics are ignored in comparison: accents, vowel points, the hooks of `й` and `ё`. */
  bare: boolean;
  /** Whether blanks separate words. */
  spaced: boolean;
  /** Words joined to the name that follows them. */
  prefixes?: RegExp;
  /** What is removed from the dictionary form of a word to get its stem. */
  strip?: RegExp;
  /** What may follow a stem, or a short name. */
  endings?: RegExp;
  /** Letters that a stem needs for any ending to follow it; shorter ones take those of `endings`. */
  longStem: number;
}

const UNCHANGED = { bare: true, spaced: true, longStem: Infinity };

/** Its treatment of names applies to its neighbours too: case endings, and adjectives in `-ск`. */
const RUSSIAN: Writing = {
  script: 'cyrillic',
  bare: true,
  spaced: true,
  strip: /(?:ая|ое|ые|ий|ый|(?<=[^аеиоуыэюяіїє])[аыь]|(?<=[^аеоуыэюя])[яії])$/,
  endings:
    /^(?:[аяуюыиеоіь]|о[мвйю]|е[мйвю]|[ая][мх]|[ая]ми|і[вй]|ого|ому|ой|ых|им|ским?|ск(?:ий|ая|ое|ие|ого|ой|ому|их|ую))$/,
  longStem: 5,
};
const CZECH: Writing = {
  script: 'latin',
  bare: false,
  spaced: true,
  strip: /[aeiouyáéíóúůýěąęä]{1,2}$/,
  endings: /^(?:[aeiouyáéíóúůýěąęö]|em|ou|ie|ii|ich|ám|ách|om|ov|ovi|ami|ą|ę|ów|ie|ja|ju|jem|ji)$/,
  longStem: 4,
};
/** Agglutinating languages: they use suffixes of any length where others use prepositions. */
const AGGLUTINATING = { bare: false, spaced: true, longStem: 3 };
const GERMANIC: Writing = {
  script: 'latin',
  bare: false,
  spaced: true,
  endings: /^(?:s|n|es)$/,
  longStem: Infinity,
};
/** Conjunctions, prepositions and the article (as in `../../../text/stem.ts`). */
const ARABIC: Writing = {
  script: 'arabic',
  ...UNCHANGED,
  prefixes: /^[وف]?(?:[بكل]?ال|لل|[بكل])?/,
  strip: /^ال/,
  endings: /^(?:ي|يه|يا|ين|ون|يين|يون|ان|ات)$/,
};
const PERSIAN: Writing = { script: 'arabic', ...UNCHANGED, endings: /^(?:ي|يي|ها|هاي|يها)$/ };
/** The writing rules shared by the languages of each group. */
const WRITINGS: Record<NameWriting, Writing> = {
  arabic: ARABIC,
  chinese: { script: 'han', ...UNCHANGED, bare: false },
  czech: CZECH,
  georgian: { script: 'other', ...AGGLUTINATING },
  german: GERMANIC,
  greek: { script: 'greek', bare: true, spaced: true, strip: /[αεηιουως]{1,2}$/, longStem: 4 },
  hebrew: {
    script: 'hebrew',
    ...UNCHANGED,
    prefixes: /^ו?(?:כש|מה|שה|לה|[הבלמשכ])?/,
    endings: /^(?:י|ית|ים|יים|יות)$/,
  },
  hindi: { script: 'indic', ...AGGLUTINATING, endings: /^.{1,2}$/u, longStem: 6 },
  hungarian: {
    script: 'latin',
    ...AGGLUTINATING,
    strip: /[aeiouyāēīūėįųõäö]{1,2}s?$/,
    longStem: 4,
  },
  kazakh: { script: 'cyrillic', ...AGGLUTINATING, bare: true, longStem: 4 },
  korean: { script: 'hangul', ...AGGLUTINATING, longStem: 2 },
  persian: PERSIAN,
  romanian: { script: 'latin', ...UNCHANGED, strip: /[aă]$/, longStem: 5 },
  russian: RUSSIAN,
  thai: { script: 'thai', ...UNCHANGED, bare: false },
  unchanging: { script: 'latin', ...UNCHANGED },
  vietnamese: { script: 'latin', ...UNCHANGED, bare: false },
};

const byLanguage = new Map<string, Writing>();

/** Returns the writing rules of a BCP 47 tag's language; an unknown language is treated as uninflected. */
export function writingOf(language: string): Writing {
  const code = writtenLanguage(language);
  let writing = byLanguage.get(code);
  if (!writing) {
    const { names = 'unchanging', unspaced = false } = languageRow(code) ?? {};
    byLanguage.set(code, (writing = { ...WRITINGS[names], spaced: !unspaced }));
  }
  return writing;
}

/**
 * Returns the language under which the names of a BCP 47 tag's language are listed: Norwegian's two forms share one.
 */
export function writtenLanguage(tag: string): string {
  const primary = primaryLanguage(tag);
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
