import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { languageRow } from '../../../text/languages/languages.ts';
import type { NameWriting } from '../../../text/languages/language.ts';

/** How a language writes names: what a reader of its texts must know to find them. */
export interface Writing {
  script: string;
  /** Whether marks on letters are left out of comparison: accents, vowel points, the hooks of `й` and `ё`. */
  bare: boolean;
  /** Whether blanks stand between words. */
  spaced: boolean;
  /** Words written together with the name that follows them. */
  prefixes?: RegExp;
  /** What is taken off the dictionary form of a word to get its stem. */
  strip?: RegExp;
  /** What may follow a stem, or a short name. */
  endings?: RegExp;
  /** Letters that a stem needs for any ending to follow it; shorter ones take those of `endings`. */
  longStem: number;
}

const UNCHANGED = { bare: true, spaced: true, longStem: Infinity };

/** What it does to names holds for its neighbours too: case endings, and adjectives on `-ск`. */
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
/** Languages that put what others put before a name behind it, in as many letters as it takes. */
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
/** What the languages called by these names have in common. */
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

/** How the language of a BCP 47 tag writes; an unknown one as if no word ever changed. */
export function writingOf(language: string): Writing {
  const code = writtenLanguage(language);
  let writing = byLanguage.get(code);
  if (!writing) {
    const { names = 'unchanging', unspaced = false } = languageRow(code) ?? {};
    byLanguage.set(code, (writing = { ...WRITINGS[names], spaced: !unspaced }));
  }
  return writing;
}

/** The language under which the names of a BCP 47 tag's language are listed: Norwegian's two forms are one. */
export function writtenLanguage(tag: string): string {
  const primary = primaryLanguage(tag);
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
