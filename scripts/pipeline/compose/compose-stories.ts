import type { Annotation } from '../../../src/schemas/annotation.ts';
import type { Disagreement } from '../../../src/schemas/disagreement.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { storySchema, type Story } from '../../../src/schemas/story.ts';
import type { Evidence, Take } from '../../../src/schemas/take.ts';
import { assignSlugs } from '../../text/slug.ts';
import type { DayArticle } from '../day-article.ts';
import { proveEvidence } from '../split/prove-evidence.ts';
import { validAnnotation } from '../annotate/valid-annotation.ts';
import { distinctiveWords } from '../compare/distinctive-words.ts';
import { findDisagreements } from '../compare/find-disagreements.ts';
import { centralSentences } from '../summarise/central-sentences.ts';
import type { CoveredCluster } from './cover-stories.ts';
import { countByCountry, shareOf } from './shares.ts';
import { composeWorldsTake, takeOrder } from './worlds-take.ts';
import { whereabouts } from '../where/whereabouts.ts';

type Unranked = Omit<Story, 'rank' | 'slug'>;

/**
 * The day's stories, each told by two or more articles, the most widely told first: by countries, then
 * sources, then articles.
 */
export function composeStories(snapshot: Snapshot, clusters: readonly CoveredCluster[]): Story[] {
  const unranked = clusters
    .map((cluster): Unranked => {
      const takes = composeTakes(cluster);
      return {
        day: snapshot.manifest.day,
        key: first(cluster.articles).article.id,
        ...headline(cluster.articles),
        thread: cluster.thread,
        articles: cluster.articles.map(({ article }) => article.id),
        links: cluster.links,
        countries: countriesByArticles(cluster.articles),
        about: whereabouts(cluster.articles),
        sources: new Set(cluster.articles.map(({ source }) => source.id)).size,
        summary: summaryOf(cluster.articles),
        writtenSummary: writtenSummaryOf(validAnnotation(snapshot.annotations, cluster.articles)),
        takes,
        worldsTake: composeWorldsTake(cluster.split, takes, cluster.articles),
        disagreements: disagreementsIn(cluster.articles),
        distinctiveWords: distinctiveWords(cluster.articles),
        coverage: cluster.coverage,
        missedBy: cluster.missedBy,
      };
    })
    .sort(compareStories);
  const slugs = assignSlugs(unranked.map(({ key, title }) => ({ id: key, title })));
  return unranked.map((story, index) =>
    storySchema.parse({ ...story, slug: slugs.get(story.key), rank: index + 1 }),
  );
}

function composeTakes({ split, articles }: CoveredCluster): Take[] {
  prove(
    split.framings.flatMap((framing) => framing.evidence),
    articles,
  );
  return split.framings
    .map((framing) => ({ ...framing, share: shareOf(new Set(framing.articles), articles) }))
    .sort(takeOrder(articles));
}

function summaryOf(articles: readonly DayArticle[]): Evidence[] {
  const sentences = centralSentences(articles);
  prove(sentences, articles);
  return sentences;
}

function writtenSummaryOf(annotation: Annotation | undefined): Story['writtenSummary'] {
  if (!annotation || annotation.summary.length === 0) return undefined;
  return { model: annotation.model, sentences: annotation.summary };
}

function disagreementsIn(articles: readonly DayArticle[]): Disagreement[] {
  const found = findDisagreements(articles);
  prove(
    found.flatMap(({ values }) => values.flatMap(({ quotes }) => quotes)),
    articles,
  );
  return found;
}

/** @throws when a quotation is not of the story, or does not stand where it says */
function prove(quotations: readonly Evidence[], articles: readonly DayArticle[]): void {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  for (const evidence of quotations) {
    const quoted = byId.get(evidence.article);
    if (!quoted) throw new Error(`compose: article ${evidence.article} is quoted, which is not in its story`);
    proveEvidence(evidence, quoted);
  }
}

function headline(articles: readonly DayArticle[]): Pick<Story, 'title' | 'titleLanguage'> {
  const english = articles.find((each) => each.english)?.english;
  if (english) return { title: english.title, titleLanguage: 'en' };
  const { article } = first(articles);
  return { title: article.title, titleLanguage: article.language };
}

function countriesByArticles(articles: readonly DayArticle[]): string[] {
  return [...countByCountry(articles)].sort(([, a], [, b]) => b - a).map(([country]) => country);
}

function compareStories(a: Unranked, b: Unranked): number {
  return (
    b.countries.length - a.countries.length ||
    b.sources - a.sources ||
    b.articles.length - a.articles.length ||
    (a.key < b.key ? -1 : 1)
  );
}

function first(articles: readonly DayArticle[]): DayArticle {
  const [nearest] = articles;
  if (!nearest) throw new Error('compose: a cluster holds no article: the clusterer broke its promise');
  return nearest;
}
