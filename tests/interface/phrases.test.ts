import { describe, expect, it } from 'vitest';
import { CATALOGUES, PHRASES } from '../../src/data/interface/catalogues.ts';
import { t } from '../../src/interface/t.ts';
import { translationMistake } from '../../src/schemas/message.ts';
import { readCode } from '../support/source-files.ts';
import { showIn } from '../support/interface.ts';
import { bareTexts, phrasesIn, phrasesOfCode } from '../support/phrases.ts';

const found = phrasesOfCode();
const phrases = new Set(found.map(({ phrase }) => phrase));

it('phrases are found in the calls that show or mark them', () => {
  const text = `t('Read next'); tWith('See <a>it</a>', {}); phrase('Sport'); counted(all.length, 'story', 'stories')`;
  expect(phrasesIn(`${text}; counted(n, 'source')`)).toEqual([
    'Read next',
    'See <a>it</a>',
    'Sport',
    '{count, plural, one {# story} other {# stories}}',
    '{count, plural, one {# source} other {# sources}}',
  ]);
  expect(found.length).toBeGreaterThan(300);
});

it('what is filled in has a capital letter only where it begins a phrase: many languages write names of languages small', () => {
  const capitals = (text: string) =>
    Array.from(text.matchAll(/\bt\(\s*'([^']*)',\s*\{([^}]*)\}/g)).flatMap(([, phrase = '', values = '']) =>
      Array.from(values.matchAll(/(\w+): capitalised\(/g), ([, name = '']) => ({ phrase, name })).filter(
        (each) => !each.phrase.startsWith(`{${each.name}`),
      ),
    );
  expect(capitals(`t('from {language}', { language: capitalised(a) })`)).toHaveLength(1);
  expect(capitals(`t('{day}: {all}', { day: capitalised(a) })`)).toEqual([]);
  expect(
    readCode(['astro', 'ts']).flatMap(({ path, text }) => (path.startsWith('tests/') ? [] : capitals(text))),
  ).toEqual([]);
});

it('no template has a text that is not a phrase', () => {
  const template = `---\nconst a = 'x';\n---\n<p title="Its title">Read <b>next</b> {t('not')} or {a > 1 && <i>this</i>} then</p>\n`;
  expect(bareTexts(template)).toEqual(['Read', 'next', 'or', 'this', 'then', 'Its title']);
  const found = readCode(['astro']).flatMap(({ path, text }) =>
    bareTexts(text).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

describe.each(Object.entries(CATALOGUES))('the catalogue of %s', (language, catalogue) => {
  it('has every phrase of the site, and no other', () => {
    const missing = [...phrases].filter((phrase) => !Object.hasOwn(catalogue, phrase));
    const unused = Object.keys(catalogue).filter((phrase) => !phrases.has(phrase));
    expect({ missing, unused }).toEqual({ missing: [], unused: [] });
  });

  it('names a link by what it shows, and more (WCAG 2.2, 2.5.3)', () => {
    showIn(language);
    const shown = t('All {things}', { things: '21' });
    expect(t('All {count} articles: {topic}', { count: '21', topic: 'Sport' })).toContain(shown);
  });

  it('fills in what the phrases fill in', () => {
    const mistakes = Object.entries(catalogue).flatMap(([phrase, translation]) => {
      const mistake = translationMistake(phrase, translation, language);
      return mistake === undefined ? [] : [`${phrase}: ${mistake}`];
    });
    expect(mistakes).toEqual([]);
  });
});

it('a publisher may translate every phrase of the site', () => {
  expect([...PHRASES].sort()).toEqual([...phrases].sort());
});
