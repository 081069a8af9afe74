import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { countryNews } from '../../src/lib/country-news.ts';
import { leadItem } from '../../src/lib/country-page.ts';
import { globeNews } from '../../src/lib/globe-news.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const strike = (source: string): ArticleSketch => ({
  source,
  title: 'Grunvalk dockers walk out over broken cranes',
  paragraphs: ['The dockers of Grunvalk in Canada walked out over cranes that break, foreman Ostrova said.'],
});
const alone: ArticleSketch = {
  source: 'pl-glos',
  title: 'A museum of clocks opens in Vell',
  paragraphs: ['The museum of clocks has opened its doors in Vell with forty clocks on show.'],
};
const floods = ['de-blatt', 'fr-matin', 'pl-glos'].map((source) =>
  flood(source, `${DAY}T12:00:00Z`, '4,300 people leave'),
);
const news = newsOf(
  composeSnapshot(
    makeSnapshot([...floods, ...['ca-post', 'fr-matin', 'pl-glos'].map(strike), alone], ['ke-nation']),
    defaultDigestOptions('full'),
  ),
);
const of = (code: string, day = news) => {
  const found = globeNews(day).find(({ country }) => country.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

describe('a country on the globe', () => {
  it('has its counts, and whether its press is read', () => {
    expect(of('PL')).toMatchObject({ articles: 3, sources: 1, monitored: true });
    expect(of('KE')).toMatchObject({ articles: 0, monitored: true, headlines: [] });
    expect(of('NZ')).toMatchObject({ articles: 0, monitored: false, sharing: [] });
    expect([of('KE').story, of('NZ').story]).toEqual([undefined, undefined]);
  });

  it('shows what leads its press on every other page', () => {
    const leads = ['PL', 'CA', 'FR', 'DE'].map((code) => {
      const [own] = countryNews(code, [news]);
      return own && leadItem(code, own)?.story?.title;
    });
    expect(['PL', 'CA', 'FR', 'DE'].map((code) => of(code).story?.title)).toEqual(leads);
    expect(of('PL').headline?.source.country).toBe('PL');
  });

  it('shows no story whose title is not in English', () => {
    const stories = news.stories.map((story) => ({ ...story, titleLanguage: 'fr' }));
    expect(of('PL', { ...news, stories }).story).toBeUndefined();
    expect(of('PL', { ...news, stories }).hasStory).toBe(false);
  });

  it('shows headlines of what is not in that story, with who else covers them', () => {
    const titles = of('PL').headlines.map(({ article }) => article.title);
    expect(titles).toHaveLength(2);
    expect(titles).toContain(alone.title);
    const [shared, own] = of('PL').headlines;
    expect(shared?.countries).toHaveLength(3);
    expect(own).toMatchObject({ article: { title: alone.title }, countries: [] });
  });

  it('shares its stories with the other countries that cover them, those of most stories first', () => {
    expect(of('PL').sharing).toEqual(['FR', 'CA', 'DE']);
    expect(of('CA').sharing).toEqual(['FR', 'PL']);
  });
});
