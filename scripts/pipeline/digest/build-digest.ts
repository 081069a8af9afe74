import type { PicturePolicy } from '../../../src/schemas/picture.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { annotatedSplitter } from './annotate/annotated-splitter.ts';
import { annotationsToShow } from './annotate/annotations-to-show.ts';
import type { Clusterer } from './cluster/clusterer.ts';
import { coverStories } from './compose/cover-stories.ts';
import { type CoverageOptions, DEFAULT_COVERAGE } from './compose/coverage-options.ts';
import { composeDay, type ComposedDay } from './compose/compose-day.ts';
import type { TextPolicy } from './compose/excerpt.ts';
import { quotable } from './compose/quotable.ts';
import { joinArticles } from '../snapshot/day-article.ts';
import { isPublic } from '../snapshot/public-snapshot.ts';
import { isSatire, withoutSatire } from './kind/is-satire.ts';
import { profileArticles } from './profile-articles.ts';
import { composePublic } from './public/compose-public.ts';
import { renderDay, type RenderedDay } from './render/render-day.ts';
import { splitClusters } from './split/split-clusters.ts';
import type { Splitter } from './split/splitter.ts';
import { threadClusters } from './thread/thread-clusters.ts';
import { standAlone, withdrawnStories } from './withdraw/stand-alone.ts';

/** The options of a digest; everything else follows from the snapshot. */
export interface DigestOptions {
  clusterer: Clusterer;
  splitter: Splitter;
  /** Which sources' texts are shown in full. */
  textPolicy: TextPolicy;
  /** Most characters of an excerpt, the original and its English together; 200 unless it says so. */
  excerpt?: number | undefined;
  /** Which sources' pictures are shown; none unless it says so. */
  images?: PicturePolicy;
  /** Thresholds for saying that a country's press covers or lacks a story, in place of the defaults. */
  coverage?: CoverageOptions;
}

/**
 * Returns the Markdown of a digest: the whole pipeline from a day's sealed snapshot. Pure: the same snapshot and
 * options give the same bytes anywhere.
 */
export function buildDigest(snapshot: Snapshot, options: DigestOptions): RenderedDay {
  return renderDay(composeSnapshot(snapshot, options));
}

/**
 * Returns the digest as values, before rendering. A snapshot of the public form holds what it cannot give otherwise.
 * @throws InputError when that form is to show other texts or pictures than it was made for
 */
export function composeSnapshot(snapshot: Snapshot, options: DigestOptions): ComposedDay {
  const { textPolicy: policy, excerpt, images = 'none' } = options;
  if (isPublic(snapshot)) return composePublic(snapshot, { textPolicy: policy, images });
  const articles = joinArticles(snapshot).map(quotable);
  const annotations = annotationsToShow(snapshot);
  const reporting = articles.filter((each) => !isSatire(each));
  const clusters = standAlone(options.clusterer.cluster(reporting), withdrawnStories(snapshot));
  const splitter = annotatedSplitter(annotations, options.splitter);
  const divided = splitClusters(clusters, reporting, splitter);
  const stories = threadClusters(divided, snapshot, options.clusterer);
  const { coverage = DEFAULT_COVERAGE } = options;
  const covered = coverStories(stories, withoutSatire(snapshot), reporting, options.clusterer, coverage);
  const groups = clusters.map(({ links }) => links.map(({ article }) => article));
  const profiles = profileArticles(articles);
  return composeDay({
    snapshot: { ...snapshot, annotations },
    articles,
    profiles,
    groups,
    stories: covered,
    coverage,
    policy,
    excerpt,
    images,
  });
}
