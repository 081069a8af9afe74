import type { MediaNs } from 'feedsmith';
import type { WireImage } from './wire-entry.ts';

type Media = MediaNs.ItemOrFeed;
type Content = MediaNs.Content;

/** The lead image in Media RSS (version 1.5.1): the widest picture of the item or its groups. */
export function mediaImage(media: Media | undefined): WireImage | undefined {
  if (!media) return undefined;
  const groups = media.groups ?? [];
  const contents = [...(media.contents ?? []), ...groups.flatMap((group) => group.contents ?? [])];
  const picture = widest(contents.filter(isPicture));
  const around = [media, ...groups];
  if (picture) return { url: picture.url, ...wordsOf([picture, ...around]) };
  const thumbnail = widest([...around, ...contents].flatMap((each) => each.thumbnails ?? []));
  return thumbnail && { url: thumbnail.url, ...wordsOf(around) };
}

/** Whether it is declared as a picture, or undeclared with the file name of one. */
function isPicture({ medium, type, url }: Content): boolean {
  if (medium !== undefined || type !== undefined)
    return medium === 'image' || (type ?? '').startsWith('image/');
  return /\.(?:jpe?g|png|webp|avif|gif)(?:$|\?)/i.test(url ?? '');
}

function widest<Picture extends { width?: number }>(pictures: readonly Picture[]): Picture | undefined {
  return pictures.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
}

/** The nearest description and credit. */
function wordsOf(places: readonly Pick<Media, 'description' | 'credits'>[]): Omit<WireImage, 'url'> {
  return {
    alt: places.find(({ description }) => description?.value)?.description?.value,
    credit: places.flatMap(({ credits }) => credits ?? [])[0]?.value,
  };
}
