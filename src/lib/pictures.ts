import type { PictureFile, ShownPicture } from '../schemas/picture.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { sourceName } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { DayOfNews } from './days.ts';
import { sitePath } from './urls.ts';

/** The narrowest picture that is drawn large, in pixels: it would be blurred over eight columns. */
export const MIN_LARGE = 480;

/** An article that has a picture. */
export type Pictured = PublishedArticle & { picture: ShownPicture };

/** Whether an article has a picture of at least this width in pixels. */
export function isPictured(article: PublishedArticle, width = 0): article is Pictured {
  return (article.picture?.files.at(-1)?.width ?? 0) >= Math.max(width, 1);
}

/**
 * The article whose picture stands for a story: the nearest to its centre that has one; undefined if none has.
 * @param width the narrowest picture that will do, in pixels
 */
export function picturedArticle(
  { articles }: Pick<Story, 'articles'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
  width?: number,
): Pictured | undefined {
  return articles
    .flatMap((id) => articleById.get(id) ?? [])
    .find((article): article is Pictured => isPictured(article, width));
}

/** The value of `srcset` for the files of a picture. */
export function srcsetOf(files: readonly PictureFile[]): string {
  return files.map(({ file, width }) => `${sitePath(file)} ${width}w`).join(', ');
}

/** What credits begin with in English and its neighbours, which the page says itself. */
const LABEL = /^(?:photo(?:graph)?s?|pictures?|images?|fotos?|credits?)(?:\s+(?:by|credit))?\s*[:/]\s*/i;

/** Whose picture it is: the credit that its source gives, and the source, each once. */
export function creditWords({ picture, source }: Pick<Pictured, 'picture' | 'source'>): string {
  const name = sourceName(source);
  const credit = picture.credit?.replace(LABEL, '') ?? '';
  if (credit === '') return name;
  return [name, source.name].some((each) => credit.toLowerCase().includes(each.toLowerCase()))
    ? credit
    : `${credit} / ${name}`;
}

/** The files of all pictures of some days, each with a day in whose folder it lies. */
export function filesOfDays(days: readonly Pick<DayOfNews, 'day' | 'articles'>[]): Map<string, string> {
  return new Map(
    days.flatMap(({ day, articles }) =>
      articles.flatMap(({ picture }) => picture?.files.map(({ file }) => [file, day] as const) ?? []),
    ),
  );
}
