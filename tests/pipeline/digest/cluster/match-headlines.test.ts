import { describe, expect, it } from 'vitest';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import type { HeadlineMatch } from '../../../../scripts/pipeline/digest/cluster/clusterer.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { joinHeadlines } from '../../../../scripts/pipeline/digest/day-headline.ts';
import { flood } from '../../../support/flood.ts';
import { DAY, makeArticles, makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';
import { makeHeadline, quietHeadlines } from '../../../support/make-headlines.ts';

const NOON = `${DAY}T12:00:00Z`;
const story: ArticleSketch[] = [
  flood('de-blatt', NOON, '4,300 leave'),
  flood('fr-matin', NOON, 'thousands leave'),
  flood('pl-glos', NOON, '4,300 people leave'),
];

/** The matches of the flood with some headlines among sixty that say nothing of it, by their titles. */
function match(headlines: readonly Headline[], articles = story): Map<string, HeadlineMatch> {
  const all = [...headlines, ...quietHeadlines('gb'), ...quietHeadlines('us')];
  const ids = [...new Set(all.map(({ source }) => source))];
  const snapshot = { ...makeSnapshot(articles, ids), headlines: all };
  const joined = joinHeadlines(snapshot, joinArticles(snapshot));
  const [found = []] = sparseClusterer().compareHeadlines(
    [makeArticles(articles)],
    joined.map(({ compared }) => compared),
  );
  return new Map(found.map((each) => [joined[each.headline]?.headline.title ?? '', each]));
}

describe('the headlines that come near a story', () => {
  it('are those that report its event, before those that share a name with it', () => {
    const found = match([
      makeHeadline('at-kurier', 'Tarnowbrück flood: 4,300 leave as the Welsa bursts its banks'),
      makeHeadline('at-kurier', 'A poet from Tarnowbrück wins a prize'),
    ]);
    const [[first, event] = [], [second, poet] = []] = [...found];
    expect(first).toMatch(/^Tarnowbrück flood/);
    expect(second).toMatch(/^A poet/);
    expect(event?.chance).toBeGreaterThan(0.5);
    expect(poet?.chance).toBeLessThan(event?.chance ?? 0);
    expect(event?.common).toBeGreaterThan(poet?.common ?? Infinity);
    expect(poet?.names).toEqual(['Tarnowbrück']);
  });

  it('are not those that share nothing with it, nor what many headlines hold', () => {
    expect(match([]).size).toBe(0);
    const worded = story.map((each) => ({ ...each, title: `A word about it. ${each.title}` }));
    expect(match([], worded).size).toBe(0);
  });

  it('are compared in their own language where the story has articles in it, and by their English', () => {
    const german: ArticleSketch = {
      source: 'de-abend',
      language: 'de',
      title: 'Hochwasser: Deich bei Tarnowbrück gebrochen',
      paragraphs: ['Der Deich ist gebrochen.'],
      english: { title: 'Flood: dyke near Tarnowbrück broken', paragraphs: ['The dyke is broken.'] },
    };
    const found = match(
      [
        makeHeadline('at-kurier', 'Deich gebrochen, Hochwasser steigt', 'de'),
        { ...makeHeadline('es-dia', 'Se rompió el dique', 'es'), english: 'Dyke at Tarnowbrück broken' },
        makeHeadline('es-dia', 'Inundación: se rompe el dique', 'es'),
      ],
      [...story, german, { ...german, source: 'de-nacht' }],
    );
    expect(found.get('Deich gebrochen, Hochwasser steigt')?.common).toBeGreaterThan(7);
    expect(found.get('Se rompió el dique')?.names).toEqual(['Tarnowbrück']);
    expect(found.has('Inundación: se rompe el dique')).toBe(false);
  });

  it('depend on no order', () => {
    const headlines = [
      makeHeadline('at-kurier', 'Tarnowbrück under water'),
      makeHeadline('es-dia', 'Mayor Lindqvist speaks in Tarnowbrück'),
    ];
    const strip = (found: Map<string, HeadlineMatch>) =>
      [...found].map(([title, { chance, common, names }]) => ({ title, chance, common, names }));
    expect(strip(match(headlines.toReversed(), story.toReversed()))).toEqual(strip(match(headlines)));
  });
});
