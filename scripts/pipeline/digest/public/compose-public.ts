import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import { InputError } from '../../outcome/input-error.ts';
import { joinArticles } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import type { ComposedDay } from '../compose/compose-day.ts';
import { composeDigest } from '../compose/compose-digest.ts';
import type { TextPolicy } from '../compose/excerpt.ts';
import { newestFirst, publishArticle } from '../compose/publish-article.ts';
import { tidyDay } from '../title/tidy-day.ts';

/**
 * Returns the digest of a public snapshot: the same as that of the private one under the same policies. Its texts, titles
 * and numbers follow from the public texts; only what was derived from the others is taken from the snapshot.
 * @throws InputError when it is to show other texts or pictures than the snapshot was made for
 */
export function composePublic(
  snapshot: PublicSnapshot,
  policies: { textPolicy: TextPolicy; images: PicturePolicy },
): ComposedDay {
  const { derived, manifest } = snapshot;
  checkPolicies(manifest, policies);
  const articles = joinArticles(snapshot);
  const headlinesOf = tidyDay(articles);
  const derivedById = new Map(derived.articles.map((each) => [each.id, each]));
  const composed = articles.map((each) => {
    const { id } = each.article;
    const own = derivedById.get(id);
    if (!own) throw new Error(`public: article ${id} has no derived part, against the check at reading`);
    const { images } = manifest.public;
    return publishArticle(each, { day: manifest.day, headlines: headlinesOf(each), derived: own, images });
  });
  const stories = derived.stories.toSorted((a, b) => a.rank - b.rank);
  const newest = newestFirst(composed);
  const { coverageLimits: coverage } = manifest.public;
  return {
    digest: composeDigest({ snapshot, articles, coverage }, stories, newest),
    stories,
    articles: newest,
  };
}

function checkPolicies(
  { day, public: form }: PublicSnapshot['manifest'],
  { textPolicy, images }: { textPolicy: TextPolicy; images: PicturePolicy },
): void {
  const place = `the public snapshot of ${day}`;
  if (textPolicy !== form.texts)
    throw new InputError(
      place,
      'it has no full texts',
      'leave out --full-text, or give the private snapshot',
    );
  if (images === form.images) return;
  const what = `it was made for a site with the pictures "${form.images}", not "${images}"`;
  throw new InputError(place, what, `give --images ${form.images}, or leave the option out`);
}
