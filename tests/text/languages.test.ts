import { describe, expect, it } from 'vitest';
import { PLACES, WORDS } from '../../scripts/pipeline/digest/where/gazetteer.ts';
import { writingOf } from '../../scripts/pipeline/digest/where/writing.ts';
import { isDetectable } from '../../scripts/text/detect-language.ts';
import { LABELS } from '../../scripts/text/headline-labels.ts';
import { SECTIONS } from '../../scripts/text/headline-sections.ts';
import type { LanguageTable } from '../../scripts/text/languages/language.ts';
import { LANGUAGE_CODES, languageRow } from '../../scripts/text/languages/languages.ts';
import { readCode } from '../support/source-files.ts';

const nameOf = (code: string): string =>
  `${code} (${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code})`;
const ROWS = 'scripts/text/languages/languages.ts';

/** The languages of a table whose keys name one or several. */
const keysOf = (table: object): ReadonlySet<string> =>
  new Set(Object.keys(table).flatMap((key) => key.split(' ')));
const labelled = keysOf(LABELS);
const sectioned = keysOf(SECTIONS);

/** Every table in which a language may have words: the file to edit, and whether the language is there. */
const TABLES: Record<LanguageTable, { file: string; has: (code: string) => boolean }> = {
  detection: { file: `${ROWS} (ownScript; or the eld package)`, has: isDetectable },
  stopWords: { file: `${ROWS} (stopWords)`, has: (code) => languageRow(code)?.stopWords !== undefined },
  countryNames: {
    file: 'scripts/pipeline/digest/where/place-names.json, which scripts/bench/place-names.ts makes',
    has: (code) => code in PLACES,
  },
  countryWords: {
    file: 'a file of scripts/pipeline/digest/where/words/, or countryWordsOf',
    has: (code) => (languageRow(code)?.countryWordsOf ?? code) in WORDS,
  },
  headlineLabels: { file: 'scripts/text/headline-labels.ts', has: (code) => labelled.has(code) },
  headlineSections: { file: 'scripts/text/headline-sections.ts', has: (code) => sectioned.has(code) },
};

/** Files that hold words or letters of many languages together, so no test can find a missing one. */
const MIXED = [
  // Kinds of articles, by how their headlines and addresses are written.
  'scripts/pipeline/digest/kind/every-day.ts',
  'scripts/pipeline/digest/kind/explainer.ts',
  'scripts/pipeline/digest/kind/feature.ts',
  'scripts/pipeline/digest/kind/hard-news.ts',
  'scripts/pipeline/digest/kind/live.ts',
  'scripts/pipeline/digest/kind/opinion.ts',
  'scripts/pipeline/digest/kind/photo.ts',
  'scripts/pipeline/digest/kind/roundup.ts',
  'scripts/pipeline/digest/kind/routine.ts',
  'scripts/pipeline/digest/kind/series.ts',
  // Topics, by what sections are called.
  'scripts/pipeline/digest/topic/section-words.ts',
  // Leaders of states and how letters are made alike, by script; how names are bent, by what rows call `names`.
  'scripts/pipeline/digest/where/plain-text.ts',
  'scripts/pipeline/digest/where/words/leaders.ts',
  'scripts/pipeline/digest/where/writing.ts',
  // Agencies, by their credits.
  'scripts/pipeline/gather/day/agencies.ts',
  // Languages that a detector confuses.
  'scripts/pipeline/gather/day/article-language.ts',
  // What leads away from an article, such as "read also".
  'scripts/pipeline/gather/extract/asides.ts',
  // Dates: eras and zones by name, signs of hours, letters alike, and where Intl knows other months.
  'scripts/text/date/calendars.ts',
  'scripts/text/date/clock-time.ts',
  'scripts/text/date/calendar-text.ts',
  'scripts/text/date/date-words.ts',
  'scripts/text/date/day-parts.ts',
  'scripts/text/date/indian-key.ts',
  'scripts/text/date/number-words.ts',
  'scripts/text/date/word-key.ts',
  'scripts/text/date/zones.ts',
  'scripts/text/date/date-fillers.ts',
  // What a publisher says of itself, and labels, at the end of a text.
  'scripts/pipeline/gather/extract/imprint.ts',
  'scripts/pipeline/gather/extract/trim-lines.ts',
  // Letters and words with which documents are mutated.
  'scripts/jobs/fuzz/mutate.ts',
  // What is cut off a headline or a source's name.
  'scripts/text/headline-brackets.ts',
  'scripts/text/headline-cuts.ts',
  'scripts/text/tidy-source-name.ts',
  // The vowels by which a name in capitals can be told from initials.
  'scripts/text/without-capitals.ts',
  // How the search cuts and compares words, by script, and the prefixes of Arabic and Hebrew.
  'src/components/search/excerpt.ts',
  'src/components/search/word-forms.ts',
  'src/schemas/spaced-words.ts',
  // The letter that stands for an original's script.
  'src/lib/article/script-letter.ts',
  // What desks and news sites are called, which is no one's name.
  'src/lib/article/shown-byline.ts',
];

/** Files of the tables above, of engines' own languages, and of measurements. */
const OTHERS = [
  ROWS,
  'scripts/adapters/translate/apertium-translator.ts',
  'scripts/bench/day/title-debris.ts',
  'scripts/bench/place-names.ts',
  'scripts/pipeline/gather/translate/models/known-sentences.ts',
  'scripts/pipeline/digest/where/words/asian.ts',
  'scripts/pipeline/digest/where/words/european.ts',
  'scripts/pipeline/digest/where/words/romance.ts',
  'scripts/pipeline/digest/where/words/slavic.ts',
  'scripts/pipeline/digest/where/words/tongues.ts',
  'scripts/text/headline-labels.ts',
  'scripts/text/headline-sections.ts',
  'scripts/text/language-match.ts',
];

/** A word in another script than Latin: two letters of it, or one between quotes; of Greek three, since formulas have some. */
const WORD = /[\p{L}--[\p{sc=Latin}\p{sc=Greek}]]{2}|'[\p{L}--[\p{sc=Latin}\p{sc=Greek}]]'|\p{sc=Greek}{3}/v;

/** Whether a program holds words in other scripts than Latin, or three keys that are languages, outside comments. */
function holdsLanguages(text: string): boolean {
  const code = text.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms, '');
  const keys = code.matchAll(/(?:^|[{,\s])'?(ar|de|es|fr|it|ja|nl|pl|pt|ru|sv|tr|zh)'?:\s/gm);
  const quoted = code.matchAll(/'(ar|az|bg|cs|de|es|fr|hr|id|it|ja|ms|nl|pl|pt|ru|sr|sv|tr|zh)'/g);
  const named = new Set(Array.from([...keys, ...quoted], ([, code]) => code));
  return named.size >= 3 || WORD.test(code);
}

/** What of the rows does not agree with the tables. */
function disagreements(codes: readonly string[]): string[] {
  return codes.flatMap((code) =>
    Object.entries(TABLES).flatMap(([table, { file, has }]) => {
      const lacks = languageRow(code)?.without?.includes(table as LanguageTable) ?? false;
      if (has(code) !== lacks) return [];
      return lacks
        ? [`${nameOf(code)} is in ${file}: take '${table}' out of its "without" in ${ROWS}`]
        : [`${nameOf(code)} is not in ${file}: add it there, or '${table}' to its "without" in ${ROWS}`];
    }),
  );
}

describe('the row of a language', () => {
  it('says truly which tables have nothing in it', () => {
    expect(LANGUAGE_CODES.length).toBeGreaterThan(60);
    expect(disagreements(LANGUAGE_CODES)).toEqual([]);
  });

  it('if new, gets the name of the file to edit', () => {
    expect(disagreements(['qaa'])).toEqual(
      Object.entries(TABLES).map(
        ([table, { file }]) =>
          `qaa (qaa) is not in ${file}: add it there, or '${table}' to its "without" in ${ROWS}`,
      ),
    );
  });

  it('stands once, in the order of codes', () => {
    expect(LANGUAGE_CODES).toEqual([...new Set(LANGUAGE_CODES)].sort());
  });

  it('shares words with a language that has some', () => {
    const shared = LANGUAGE_CODES.flatMap((code) => languageRow(code)?.countryWordsOf ?? []);
    expect(shared.length).toBeGreaterThan(3);
    expect(shared.filter((code) => !(code in WORDS))).toEqual([]);
  });

  it('decides whether names are looked for between blanks', () => {
    const unspaced = LANGUAGE_CODES.filter((code) => !writingOf(code).spaced);
    expect(unspaced).toEqual(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh']);
  });
});

describe('every table by language', () => {
  it.each(Object.entries({ PLACES, WORDS, LABELS, SECTIONS }))(
    '%s has only languages with a row',
    (_, table) => {
      expect([...keysOf(table)].filter((code) => languageRow(code) === undefined)).toEqual([]);
    },
  );

  it('is known to this test, and so is every file with words of many languages', () => {
    const found = readCode(['ts', 'astro'])
      .filter(({ path, text }) => !path.startsWith('tests/') && holdsLanguages(text))
      .map(({ path }) => path);
    expect(found, `read them from ${ROWS}, or list them here`).toEqual([...MIXED, ...OTHERS].sort());
  });

  it('would be found', () => {
    expect(holdsLanguages(`const BLANKS = { de: 'Anzeige', fr: 'Publicité', es: 'Publicidad' };`)).toBe(true);
    expect(holdsLanguages(`const UNSPACED = new Set(['ja', 'th', 'zh', 'tr']);`)).toBe(true);
    expect(holdsLanguages(`const AD = /реклама/;`)).toBe(true);
    expect(
      holdsLanguages(`/** As in 'de', 'fr' or 'реклама'. */\nconst { de: one, fr: other } = both;`),
    ).toBe(false);
  });
});
