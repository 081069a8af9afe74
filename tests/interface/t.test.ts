import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/interface/in-language.ts';
import { inEnglish } from '../../src/interface/shown-interface.ts';
import { t, tWith } from '../../src/interface/t.ts';
import { compareByName, countryForms, countryName, countryPossessive } from '../../src/lib/countries.ts';
import { longDay, longInstant, longWeekday, weekdays } from '../../src/lib/dates.ts';
import { languageName } from '../../src/lib/language.ts';
import { publication } from '../../src/lib/publication.ts';
import { regionName } from '../../src/lib/regions.ts';
import { counted, listed, percent, whole } from '../../src/lib/words.ts';
import { showIn } from '../support/interface.ts';

const HEADLINES = '0 of {headlines} in {sources}';

describe('a phrase', () => {
  it('is English without a language', () => {
    expect(t('Read next')).toBe('Read next');
    expect(t(HEADLINES, { headlines: '9 headlines', sources: '2 sources' })).toBe(
      '0 of 9 headlines in 2 sources',
    );
  });

  it('is in the language of the site', () => {
    showIn('nb');
    expect(t('Read next')).toBe('Les videre');
    expect(counted(1, 'source')).toBe('1 kilde');
    expect(counted(1_200, 'story', 'stories')).toBe('1\u00A0200 saker');
  });

  it('has the publisher’s own words before those of the program, also in English', () => {
    showIn('nb', { 'Read next': 'Mer' });
    expect([t('Read next'), t('Sport'), t('Search')]).toEqual(['Mer', 'Sport', 'Søk']);
    showIn('en', { Missed: 'Not seen here' });
    expect([t('Missed'), t('Search')]).toEqual(['Not seen here', 'Search']);
  });

  it('has the plurals of a language that does not come along, and stands in English where it has none', () => {
    const articles = '{count, plural, one {# article} other {# articles}}';
    showIn('pl', { [articles]: '{count, plural, one {# artykuł} few {# artykuły} other {# artykułów}}' });
    expect([1, 3, 5].map((count) => counted(count, 'article'))).toEqual([
      '1 artykuł',
      '3 artykuły',
      '5 artykułów',
    ]);
    expect([1, 3].map((count) => counted(count, 'source'))).toEqual(['1 source', '3 sources']);
  });

  it('shows what is filled in as it is', () => {
    const values = { headlines: '<b>{sources}</b>', sources: '{count, plural,' };
    expect(t(HEADLINES, values)).toBe('0 of <b>{sources}</b> in {count, plural,');
  });

  it('holds elements where the language wants them', () => {
    const link = { link: 'archive' };
    const values = { days: link, a: (words: unknown) => ({ words }), hash: link };
    const phrase = 'This page can be rebuilt from <a>the day’s snapshot</a>, SHA-256 {hash}';
    expect(tWith(phrase, values)).toEqual([
      'This page can be rebuilt from ',
      { words: ['the day’s snapshot'] },
      ', SHA-256 ',
      link,
    ]);
    showIn('nb', { [phrase]: '{hash} <a>her</a>' });
    expect(tWith(phrase, values)).toEqual([link, ' ', { words: ['her'] }]);
  });

  it('stays English in what is for programs', () => {
    showIn('nb');
    expect(inEnglish(() => `${t('Search')}, ${countryName('DE')}, ${longDay('2026-03-18')}`)).toBe(
      'Search, Germany, 18 March 2026',
    );
    expect(() =>
      inEnglish(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(t('Search')).toBe('Søk');
  });
});

describe('numbers, dates and names', () => {
  it('follow the language', () => {
    showIn('nb');
    expect([whole(12_345), percent(0.434), listed(['Chile', 'Peru', 'Spania'])]).toEqual([
      '12\u00A0345',
      '43\u00A0%',
      'Chile, Peru og Spania',
    ]);
    expect(listed(['a', 'b', 'c'])).toBe('a, b og c');
    expect(longWeekday('2026-03-18')).toBe('onsdag 18. mars 2026');
    expect(longInstant('2026-03-18T06:30:00Z')).toBe('18. mars 2026 kl. 06:30 UTC');
    expect([weekdays()[0], weekdays()[6]]).toEqual(['mandag', 'søndag']);
    expect(['US', 'HK', 'XK', 'ZZ'].map(countryName)).toEqual(['USA', 'Hongkong', 'Kosovo', 'ZZ']);
    expect(['Africa', 'Americas'].map(regionName)).toEqual(['Afrika', 'Amerika']);
    expect(languageName('pt')).toBe('portugisisk');
    expect(publication().tagline).toMatch(/^Dagens nyheter/);
  });

  it('have the language’s order of letters, and its genitive', () => {
    showIn('nb');
    expect(['AT', 'AX', 'AL', 'ZA', 'ET'].sort(compareByName)).toEqual(['AL', 'ET', 'ZA', 'AT', 'AX']);
    expect(['IR', 'LA'].map(countryPossessive)).toEqual(['Irans', 'Laos’']);
    expect(t('Not in {possessive} news', countryForms('IR'))).toBe('Ikke i nyhetene fra Iran');
  });

  it('are as they were in English', () => {
    expect([whole(12_345), percent(0.435), weekdays()[0]]).toEqual(['12,345', '44%', 'Monday']);
    expect(longWeekday('2026-03-18')).toBe('Wednesday, 18 March 2026');
    expect(['IR', 'US'].map(countryPossessive)).toEqual(['Iran’s', 'the United States’']);
    expect(regionName('Americas')).toBe('Americas');
  });
});

describe('what is in another language than the page', () => {
  it('says so', () => {
    expect(['en', 'nb', 'ar'].map(inLanguage)).toEqual([{}, { lang: 'nb' }, { lang: 'ar', dir: 'rtl' }]);
    showIn('nb');
    expect(['en', 'nb', 'ar'].map(inLanguage)).toEqual([{ lang: 'en' }, {}, { lang: 'ar', dir: 'rtl' }]);
  });

  it('has a direction of its own on a page that is written from right to left', () => {
    showIn('ar', {});
    expect(['en', 'ar', 'fa'].map(inLanguage)).toEqual([{ lang: 'en', dir: 'ltr' }, {}, { lang: 'fa' }]);
  });
});
