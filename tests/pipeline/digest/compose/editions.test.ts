import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';

const flooded = [
  'The river Welsa burst its banks at Tarnow on Tuesday, and the mayor Katarzyna Lindqvist had the old town evacuated.',
  'Four hundred people spent the night in a school on the hill, while soldiers filled bags with sand on the bridge.',
];
const inFrench = [
  'La rivière Welsa est sortie de son lit mardi à Tarnow, et la maire Katarzyna Lindqvist a fait évacuer la vieille ville.',
  'Quatre cents personnes ont passé la nuit dans une école sur la colline.',
];
const english: ArticleSketch = {
  source: 'fr-english',
  title: 'Welsa bursts its banks at Tarnow, old town evacuated',
  paragraphs: flooded,
};
const french: ArticleSketch = {
  source: 'fr-monde',
  title: 'La Welsa déborde à Tarnow, la vieille ville évacuée',
  language: 'fr',
  paragraphs: inFrench,
  english: { title: 'The Welsa overflows at Tarnow, old town evacuated', paragraphs: flooded },
};
const other: ArticleSketch = {
  source: 'pl-glos',
  title: 'Tarnow evacuated as river Welsa bursts its banks',
  paragraphs: [
    'Mayor Katarzyna Lindqvist asked for army boats after the river Welsa flooded the market of Tarnow.',
  ],
};

/** A day on which `fr-english` and `fr-monde` are editions of one site. */
function compose(sketches: readonly ArticleSketch[]) {
  const made = makeSnapshot(sketches);
  const sources = made.sources.map((source) =>
    source.id.startsWith('fr-')
      ? { ...source, homepage: `https://${source.id.slice(3)}.vingtheures.com/` }
      : source,
  );
  const { stories, articles } = composeSnapshot({ ...made, sources }, defaultDigestOptions('full'));
  const of = (id: string) => articles.find(({ frontMatter }) => frontMatter.source.id === id)?.frontMatter;
  return { stories, of };
}

describe('an article that its publisher has in another language too', () => {
  it('makes no story with it, and both pages show the other', () => {
    const { stories, of } = compose([english, french]);
    expect(stories).toEqual([]);
    expect(of('fr-english')?.editions).toEqual([of('fr-monde')?.slug]);
    expect(of('fr-monde')?.editions).toEqual([of('fr-english')?.slug]);
    expect(of('fr-monde')?.companions).toEqual([of('fr-english')?.slug]);
  });

  it('stands in the story of what others report as one source, and shows its edition still', () => {
    const { stories, of } = compose([english, french, other]);
    expect(stories).toMatchObject([{ sources: 2 }]);
    expect(stories[0]?.articles).toHaveLength(3);
    expect(of('fr-english')?.editions).toEqual([of('fr-monde')?.slug]);
    expect(of('pl-glos')?.editions).toEqual([]);
  });

  it('is not the same where it says something else of the event', () => {
    const report = { title: 'Boats for Tarnow', paragraphs: other.paragraphs ?? [] };
    const { of } = compose([english, { ...french, english: report }, other]);
    expect(of('fr-english')?.editions).toEqual([]);
  });
});
