import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { Article } from '../../../../src/schemas/article.ts';
import type { DerivedArticle } from '../../../../src/schemas/derived-article.ts';
import type { Headline } from '../../../../src/schemas/headline.ts';
import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import type { PublishedArticle } from '../../../../src/schemas/published-article.ts';
import type { Snapshot, SnapshotContents } from '../../../../src/schemas/snapshot.ts';
import { mayShowPictures, type Source } from '../../../../src/schemas/source.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { annotationsToShow } from '../annotate/annotations-to-show.ts';
import { joinArticles } from '../../snapshot/day-article.ts';
import type { ComposedDay } from '../compose/compose-day.ts';
import { shownPictures } from '../compose/picture-of.ts';
import { showTexts } from '../compose/shown-texts.ts';
import { quotationsOf } from './quotations-of.ts';

/**
 * Returns what the public form of a snapshot holds: texts, pictures and headlines as the published site shows them, and
 * the parts of its digest that were derived from the others. Left out are the rest of the texts, the summaries of
 * headlines, the leads of earlier stories, and what no page shows.
 * @param digest the day as composed from the snapshot under the text policy `licensed`
 * @param images which pictures the site shows
 * @param excerpt most characters of an excerpt
 */
export function publishSnapshot(
  snapshot: Snapshot,
  digest: ComposedDay,
  images: PicturePolicy,
  excerpt?: number,
): SnapshotContents {
  const shown = joinArticles(snapshot).map((each) => showTexts(each, 'licensed', excerpt).shown);
  return {
    sources: snapshot.sources,
    articles: shown.map(({ article, source }) => articleOf(article, source, images)),
    translations: shown.flatMap(({ translation }) => translation ?? []),
    ledger: snapshot.ledger,
    headlines: snapshot.headlines.map(headlineOf),
    earlier: snapshot.earlier.map((story) => ({
      ...story,
      articles: story.articles.map((article) => ({ ...article, lead: '' })),
    })),
    annotations: shownAnnotations(annotationsToShow(snapshot), digest.stories),
    pictures: shownPictures(snapshot, images),
    ...(snapshot.withdrawals && { withdrawals: snapshot.withdrawals }),
    derived: {
      articles: digest.articles.map(({ frontMatter }) => derivedOf(frontMatter)),
      stories: digest.stories,
    },
  };
}

function articleOf(article: Article, source: Source, images: PicturePolicy): Article {
  const isPictured = article.image?.files !== undefined && mayShowPictures(source, images);
  // Keys whose value is undefined are left out of canonical JSON.
  return { ...article, guid: undefined, image: isPictured ? article.image : undefined };
}

const headlineOf = (headline: Headline): Headline => ({ ...headline, summary: undefined });

/** The annotations that quote nothing but headlines and what the pages quote. */
function shownAnnotations(annotations: readonly Annotation[], stories: readonly Story[]): Annotation[] {
  const quoted = new Set(stories.flatMap(quotationsOf).map(({ evidence }) => JSON.stringify(evidence)));
  return annotations.filter(({ takes, voices = [] }) =>
    [...takes.flatMap(({ evidence }) => evidence), ...voices].every(
      (evidence) => evidence.block === null || quoted.has(JSON.stringify(evidence)),
    ),
  );
}

function derivedOf({
  id,
  slug,
  listed,
  kind,
  topic,
  worth,
  about,
  withheldBlocks,
  story,
  companions,
  editions,
}: PublishedArticle): DerivedArticle {
  return { id, slug, listed, kind, topic, worth, about, withheldBlocks, story, companions, editions };
}
