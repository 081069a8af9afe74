import type { DerivedArticle } from '../../../../src/schemas/derived-article.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { assignSlugs } from '../../../text/slug.ts';
import { type DayArticle, joinArticles } from '../../snapshot/day-article.ts';
import { type Profiles, profileOf } from '../profile-articles.ts';
import { mostLikely } from '../topic/story-topic.ts';
import { whereabouts } from '../where/whereabouts.ts';
import type { DigestParts } from './day-parts.ts';
import { editionsOf } from './editions.ts';
import { type ComposedArticle, newestFirst, publishArticle, titleOf } from './publish-article.ts';
import { showTexts } from './shown-texts.ts';
import { worthOf } from './worth-of.ts';

/** Returns the day's articles as the site shows them, newest first. */
export function composeArticles(parts: DigestParts, stories: readonly Story[]): ComposedArticle[] {
  const { snapshot, articles, profiles, policy, excerpt, images } = parts;
  const { day } = snapshot.manifest;
  const places = placesOf(parts, stories);
  const whole = new Map(joinArticles(snapshot).map((each) => [each.article.id, each]));
  return newestFirst(
    articles.map((each) => {
      const { id } = each.article;
      const { shown, withheld } = showTexts(whole.get(id) ?? each, policy, excerpt);
      const { headlines, listed } = profileOf(profiles, each);
      const isOther = listed !== titleOf(each, headlines);
      const derived = {
        id,
        ...places(id),
        ...(isOther && { listed }),
        ...judge(each, profiles),
        withheldBlocks: withheld,
      };
      return publishArticle(shown, { day, headlines, derived, images });
    }),
  );
}

/** What is judged of an article by its own text. */
export type Judgement = Pick<DerivedArticle, 'kind' | 'topic' | 'worth' | 'about'>;

/** Judges an article by its own text. */
export function judge(each: DayArticle, profiles: Profiles): Judgement {
  const { kind, topics } = profileOf(profiles, each);
  const about = whereabouts([each]);
  const { points: worth } = worthOf([each], profiles, about, true, []);
  return { kind, topic: mostLikely(topics), worth, about };
}

/** An article's address, and its relations to the day's other articles. */
type Place = Pick<DerivedArticle, 'slug' | 'story' | 'companions' | 'editions'>;

function placesOf(
  { articles, profiles, groups }: DigestParts,
  stories: readonly Story[],
): (id: string) => Place {
  const slugs = assignSlugs(
    articles.map((each) => ({
      id: each.article.id,
      title: titleOf(each, profileOf(profiles, each).headlines),
    })),
  );
  const slugOf = (id: string) => slugs.get(id) ?? [];
  const storyOf = new Map(stories.flatMap(({ slug, articles: ids }) => ids.map((id) => [id, slug] as const)));
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const byId = new Map(articles.map((each) => [each.article.id, each]));
  const editions = new Map(groups.flatMap((ids) => [...editionsOf(ids.flatMap((id) => byId.get(id) ?? []))]));
  return (id) => {
    const story = storyOf.get(id);
    const companions = story === undefined ? (groupOf.get(id) ?? []).filter((other) => other !== id) : [];
    return {
      slug: slugs.get(id) ?? id,
      story,
      companions: companions.flatMap(slugOf),
      editions: (editions.get(id) ?? []).flatMap(slugOf),
    };
  };
}
