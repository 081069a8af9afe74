import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { Disagreement } from '../../../../src/schemas/disagreement.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { storySchema, type Story } from '../../../../src/schemas/story.ts';
import type { Evidence, Take } from '../../../../src/schemas/take.ts';
import { assignSlugs } from '../../../text/slug.ts';
import { tally } from '../../../text/tally.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { type Profiles, profileOf } from '../profile-articles.ts';
import { countPublishers } from '../../snapshot/publishers.ts';
import { orderStories } from '../rank/order-stories.ts';
import { proveEvidence } from '../split/prove-evidence.ts';
import type { Split } from '../split/splitter.ts';
import { validAnnotation } from '../annotate/valid-annotation.ts';
import { distinctiveWords } from '../compare/distinctive-words.ts';
import { findDisagreements } from '../compare/find-disagreements.ts';
import type { QuotedUnder } from '../summarise/about-title.ts';
import { centralSentences } from '../summarise/central-sentences.ts';
import type { CoveredCluster } from './cover-stories.ts';
import { countByCountry, shareOf } from './shares.ts';
import { composeWorldsTake, takeOrder } from './worlds-take.ts';
import { OF_ONE_AFFAIR, siblingsOf } from './siblings.ts';
import { namedBesideTitle } from './named-beside-title.ts';
import { splitBeyondTitle } from './split-beyond-title.ts';
import { titleOf } from './publish-article.ts';
import { titleOfSplit } from './title-of-split.ts';
import { worthOf } from './worth-of.ts';
import type { StoryTitle } from '../title/story-title.ts';
import { mostLikely } from '../topic/story-topic.ts';

type Unranked = Omit<Story, 'rank' | 'slug' | 'worth' | 'related'> & {
  worth: Pick<Story['worth'], 'points' | 'parts'>;
};

/** Least chance that an article of another story reports a story's event, for the two to be shown together. */
const RELATED = 0.3;
/** … for the two to be taken for one event on the front page: more likely than not. */
const SAME_EVENT = 0.5;

/** Returns the day's stories, each reported by two or more publishers, in ranked order. */
export function composeStories(
  snapshot: Snapshot,
  clusters: readonly CoveredCluster[],
  profiles: Profiles,
): Story[] {
  const unranked = clusters.map((cluster) => composeStory(snapshot, cluster, profiles));
  const keysNear = (chance: number) =>
    siblingsOf(clusters, chance).map((others) => others.flatMap((other) => unranked[other]?.key ?? []));
  const sameEvent = keysNear(SAME_EVENT);
  const ranked = orderStories(
    unranked.map((story, at) => ({
      ...story,
      points: story.worth.points,
      sameEventAs: sameEvent[at] ?? [],
      story,
    })),
  );
  const related = keysNear(RELATED);
  const relatedKeys = new Map(unranked.map(({ key }, at) => [key, related[at] ?? []]));
  const slugs = assignSlugs(ranked.map(({ story: { key, title } }) => ({ id: key, title })));
  return ranked.map(({ story: { story }, deductions, heldBack }, index) =>
    storySchema.parse({
      ...story,
      slug: slugs.get(story.key),
      rank: index + 1,
      worth: { ...story.worth, deductions, heldBack },
      related: (relatedKeys.get(story.key) ?? []).flatMap((key) => slugs.get(key) ?? []),
    }),
  );
}

function composeStory(snapshot: Snapshot, cluster: CoveredCluster, profiles: Profiles): Unranked {
  const { articles, thread, about, near } = cluster;
  const { named, split } = titleAndSplit(cluster, profiles);
  const takes = composeTakes(split, articles);
  const underTitle = { text: named.title, certainty: cluster.certainty };
  return {
    day: snapshot.manifest.day,
    key: first(articles).article.id,
    ...storyTitleOf(named, articles, profiles),
    topic: mostLikely(...articles.map((each) => profileOf(profiles, each).topics)),
    worth: worthOf(
      articles,
      profiles,
      about,
      thread.earlier.length === 0,
      near.map(({ score }) => score).filter((chance) => chance >= OF_ONE_AFFAIR),
    ),
    certainty: cluster.certainty,
    thread,
    articles: articles.map(({ article }) => article.id),
    links: cluster.links,
    countries: countriesByArticles(articles),
    reprintedIn: countriesWithReprints(articles),
    about,
    sources: countPublishers(articles.map(({ source }) => source)),
    summary: summaryOf(articles, profiles, isEnglish(named.language) ? underTitle : undefined, takes),
    writtenSummary: writtenSummaryOf(validAnnotation(snapshot.annotations, articles)),
    takes,
    voices: split.voices,
    worldsTake: composeWorldsTake(split, takes, articles, (each) =>
      titleOf(each, profileOf(profiles, each).headlines),
    ),
    disagreements: disagreementsIn(articles),
    distinctiveWords: distinctiveWords(articles),
    coverage: cluster.coverage,
    missedBy: cluster.missedBy,
  };
}

/** The title of a story, and how it divides beneath it. */
function titleAndSplit(
  { split, articles }: CoveredCluster,
  profiles: Profiles,
): { named: StoryTitle; split: Split } {
  const named = titleOfSplit(
    split,
    articles.map((article) => ({ article, ...profileOf(profiles, article) })),
  );
  const divided = splitBeyondTitle(split, named, articles);
  return { named, split: { ...divided, framings: namedBesideTitle(divided.framings, named.title) } };
}

/** @throws when the story has not the article of its title */
function storyTitleOf(
  { language, article, translated }: StoryTitle,
  articles: readonly DayArticle[],
  profiles: Profiles,
): Pick<Story, 'title' | 'titleLanguage' | 'titleArticle' | 'titleTranslated'> {
  const titled = articles.find((each) => each.article.id === article);
  if (!titled) throw new Error(`compose: a story is named after ${article}, which is not in it`);
  return {
    title: profileOf(profiles, titled).listed,
    titleLanguage: language,
    titleArticle: article,
    titleTranslated: translated,
  };
}

function composeTakes(split: Split, articles: readonly DayArticle[]): Take[] {
  prove(
    [...split.framings.flatMap(({ evidence }) => evidence), ...split.voices.map(({ evidence }) => evidence)],
    articles,
  );
  return split.framings
    .map((framing) => ({ ...framing, share: shareOf(new Set(framing.articles), articles) }))
    .sort(takeOrder(articles));
}

function summaryOf(
  articles: readonly DayArticle[],
  profiles: Profiles,
  title: QuotedUnder | undefined,
  takes: readonly Take[],
): Evidence[] {
  const sentences = centralSentences(articles, (each) => profileOf(profiles, each).kind, title, takes);
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

/** @throws when a quotation is not from the story, or does not stand where it says */
function prove(quotations: readonly Evidence[], articles: readonly DayArticle[]): void {
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  for (const evidence of quotations) {
    const quoted = byId.get(evidence.article);
    if (!quoted) throw new Error(`compose: article ${evidence.article} is quoted but is not in its story`);
    proveEvidence(evidence, quoted);
  }
}

/** The countries of a story’s own articles, those with the most first. */
export function countriesByArticles(articles: readonly DayArticle[]): string[] {
  return [...countByCountry(articles)].sort(([, a], [, b]) => b - a).map(([country]) => country);
}

/** The countries that print only reports of foreign agencies, those with the most first. */
function countriesWithReprints(articles: readonly DayArticle[]): string[] {
  const own = new Set(countByCountry(articles).keys());
  const counts = tally(articles.flatMap(({ source }) => source.country ?? []));
  return [...counts]
    .filter(([country]) => !own.has(country))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([country]) => country);
}

function first(articles: readonly DayArticle[]): DayArticle {
  const [nearest] = articles;
  if (!nearest) throw new Error("compose: a cluster has no articles, against the clusterer's contract");
  return nearest;
}
