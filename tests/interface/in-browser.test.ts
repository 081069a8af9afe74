import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUES, PHRASES } from '../../src/data/interface/catalogues.ts';
import { compileMessage } from '../../src/interface/compile-message.ts';
import { t as inBrowser } from '../../src/interface/in-browser/t.ts';
import { t } from '../../src/interface/t.ts';
import { interfaceSchema } from '../../src/schemas/interface.ts';
import { isMessage, parametersOf, partsOf, translationMistake } from '../../src/schemas/message.ts';
import { showIn } from '../support/interface.ts';

afterEach(() => vi.unstubAllGlobals());

/** The names in a phrase that are counted, which have numbers. */
const isCounted = (phrase: string, name: string) => phrase.includes(`{${name}, plural`);

/** The names in a phrase and its translations, also those that not every language needs. */
const valuesFor = (phrase: string, count: number) =>
  Object.fromEntries(
    ['before', 'ending', 'possessive', ...parametersOf(partsOf(phrase, 'en'))].map((name) => [
      name,
      isCounted(phrase, name) ? count : `(${name})`,
    ]),
  );

describe('a phrase in a script', () => {
  const phrases = [...PHRASES].filter((phrase) => !phrase.includes('<'));

  it.each(['en', ...Object.keys(CATALOGUES)])('in %s reads as the same phrase in a page', (language) => {
    showIn(language);
    vi.stubGlobal('document', { documentElement: { lang: language } });
    expect(phrases.length).toBeGreaterThan(500);
    for (const phrase of phrases)
      for (const count of [0, 1, 2, 1_200]) {
        const values = isMessage(phrase) ? valuesFor(phrase, count) : {};
        const message = compileMessage(CATALOGUES[language]?.[phrase] ?? phrase, language);
        expect(inBrowser(message, values)).toBe(t(phrase, values));
      }
  });

  it('stays a text where nothing is filled in, and has no tags', () => {
    expect(compileMessage('Show more', 'en')).toBe('Show more');
    expect(() => compileMessage('See <a>it</a>', 'en')).toThrow('a script cannot fill in');
  });
});

describe('a translation', () => {
  it.each([
    ['Not in {possessive} news', 'Ikke i nyhetene fra {country}', undefined],
    ['{before, select, none {a {country}} other {{before} b}}', 'fra {country}', undefined],
    ['{a} of {b}', '{b}: {a}', undefined],
    ['{a} of {b}', '{a}', 'it lacks {b}'],
    ['Read next', '{a}', 'its phrase has no {a}'],
    ['<a>x</a>', 'x', 'it lacks <a>'],
    [
      '{n, plural, one {# x} other {# y}}',
      '{n, plural, one {# x}}',
      'it is no message: missing other clause',
    ],
    ['{a}', '{a', 'it is no message: expect argument closing brace'],
    ['Read next', ' ', 'it is empty'],
    ['Read next', '<script>x</script>', 'its phrase has no <script>'],
    ['Read next', "'<script>'x", 'it has a sign of markup: < or > or &'],
    ['Read next', '&lt;script&gt;', 'it has a sign of markup: < or > or &'],
    ['<a>x</a>', "<a>'<img>'</a>", 'it has a sign of markup: < or > or &'],
    ['{n, plural, other {x}}', "{n, plural, other {'<b>'}}", 'it has a sign of markup: < or > or &'],
    ['{n}', '{n, number, ::currency/EUR}', 'numbers and dates are written already: {n} has no format'],
    ['{n, plural, other {x}}', '{n, date}', 'numbers and dates are written already: {n} has no format'],
    ['<a>{n}</a>', '<a>{n, time}</a>', 'numbers and dates are written already: {n} has no format'],
    ['{n}', '{n, selectordinal, other {#.}}', '{n, plural, …} has neither ordinals nor an offset'],
    ['{n}', '{n, plural, offset:1 other {#}}', '{n, plural, …} has neither ordinals nor an offset'],
    ['{n}', '{n, plural, one {ett} other {#}}', undefined],
    ['{n, plural, other {#}}', '{n, select, 1 {a} other {b}}', 'its phrase has no {n, select, …}'],
    ['{a, select, x {x} other {y}}', '{a, plural, other {y}}', '{a} is no number, and has no plural'],
    ['{a, select, x {x} other {y}}', '{a, select, other {y}}', undefined],
  ])('of %j as %j: %s', (phrase, translation, mistake) => {
    expect(translationMistake(phrase, translation, 'nb')).toBe(mistake);
  });

  it('is shown, or is a mistake, whatever it is', () => {
    const parts = fc.constantFrom(
      '{a}',
      '{',
      '}',
      '#',
      "'",
      '<b>',
      '</b>',
      '{n, plural, other {',
      'x ',
      '{a, select, other {y}}',
      '{a, number}',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (translation) => {
          if (translationMistake('{a}', translation, 'nb') !== undefined) return;
          const own = { language: 'nb', phrases: { '{a}': translation } };
          if (!interfaceSchema.safeParse(own).success) return;
          showIn('nb', own.phrases);
          // Feeds and e-mails take it as it is.
          expect(t('{a}', { a: 'known' })).not.toMatch(/[<>&]/);
        },
      ),
    );
  });
});
