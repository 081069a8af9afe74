import { describe, expect, it } from 'vitest';
import { partedAtEnglish } from '../../src/lib/english-within.ts';
import { takeLabel } from '../../src/lib/take-label.ts';
import { shortName, shownName } from '../../src/lib/take-shares.ts';
import type { Take } from '../../src/schemas/take.ts';
import { showIn } from '../support/interface.ts';

const name = (label: string, named: Take['named'] = 'frame') => ({ label, named });

describe('the name of a take', () => {
  it.each([
    ['nb', 'Late Warnings', 'Sene varsler'],
    ['es', 'Late Warnings', 'Avisos tardíos'],
    ['nb', 'Agreement on a Shared Catalogue', 'Enighet om felles katalog'],
    ['es', 'Clock Dispute', 'Disputa: reloj'],
    ['nb', 'Privacy Fears Over Voter Data', 'Frykt for privatlivet: velgerdata'],
  ])('is in the language %s where it is of the table of framings: %s', (language, label, text) => {
    showIn(language);
    expect(takeLabel(name(label))).toEqual({ text, language });
  });

  it('is in English where its articles or a model made it, and where the interface has no word for its noun', () => {
    showIn('nb');
    expect(takeLabel(name('Late Warnings', 'model'))).toEqual({ text: 'Late Warnings', language: 'en' });
    expect(takeLabel(name('Umbrella Dispute'))).toEqual({ text: 'Umbrella Dispute', language: 'en' });
    expect(takeLabel(name('Fishers call it "a farce"', 'headline')).text).toBe('Fishers call it ‘a farce’');
  });

  it('stands in the quotation marks of the interface where it is a headline', () => {
    expect(shownName(name('Ice', 'headline'))).toBe('“Ice”');
    expect(shortName(name('Ice on the bay', 'headline'), 10)).toBe('“Ice…”');
    showIn('es');
    expect(shownName(name('Ice', 'headline'))).toBe('«Ice»');
    expect(shownName(name('Ice', 'clause'))).toBe('Ice');
  });
});

it('a text of the interface is parted at the English that it quotes', () => {
  expect(partedAtEnglish('«Ice» leder, og «Ice on the bay»', ['Ice', 'Ice on the bay'])).toEqual([
    { text: '«', isEnglish: false },
    { text: 'Ice', isEnglish: true },
    { text: '» leder, og «', isEnglish: false },
    { text: 'Ice on the bay', isEnglish: true },
    { text: '»', isEnglish: false },
  ]);
  expect(partedAtEnglish('Ingen', [])).toEqual([{ text: 'Ingen', isEnglish: false }]);
});
