import type { PicturePolicy, ShownPicture } from '../../../../src/schemas/picture.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { mayShowPictures } from '../../../../src/schemas/source.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';

/** An article's picture as the site shows it; undefined if the snapshot has none, or the policy does not allow it. */
export function pictureOf({ article, source }: DayArticle, policy: PicturePolicy): ShownPicture | undefined {
  const { files, alt, credit } = article.image ?? {};
  if (!files || !mayShowPictures(source, policy)) return undefined;
  return { files, alt, language: article.language, credit, licence: source.rights.imagesLicence };
}

/** The bytes of all pictures that the site of a snapshot shows, by file name. */
export function shownPictures(
  { articles, sources, pictures }: Pick<Snapshot, 'articles' | 'sources' | 'pictures'>,
  policy: PicturePolicy,
): Map<string, Uint8Array> {
  const allowed = new Set(sources.filter((source) => mayShowPictures(source, policy)).map(({ id }) => id));
  const names = articles
    .filter(({ source }) => allowed.has(source))
    .flatMap(({ image }) => image?.files?.map(({ file }) => file) ?? []);
  const shown = new Set(names);
  return new Map([...pictures].filter(([name]) => shown.has(name)));
}
