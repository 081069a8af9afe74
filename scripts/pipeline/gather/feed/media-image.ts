import type { MediaNs } from 'feedsmith';
import { isPicture } from './is-picture.ts';
import type { WireImage } from './wire-entry.ts';

type Media = MediaNs.ItemOrFeed;

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

/** The shortest side of a picture, in pixels: what is declared smaller counts visits, or is an icon. */
const MIN_SIDE = 32;

/** The width at which a picture without one stands among the others, in pixels: that of a small picture in a text. */
const USUAL_WIDTH = 300;

interface Sized {
  width?: number;
  height?: number;
}

function widest<Picture extends Sized>(pictures: readonly Picture[]): Picture | undefined {
  const isShown = ({ width = MIN_SIDE, height = MIN_SIDE }: Sized) => Math.min(width, height) >= MIN_SIDE;
  const widthOf = ({ width = USUAL_WIDTH }: Sized) => width;
  return pictures.filter(isShown).sort((a, b) => widthOf(b) - widthOf(a))[0];
}

/** The nearest description and credit. */
function wordsOf(places: readonly Pick<Media, 'description' | 'credits'>[]): Omit<WireImage, 'url'> {
  return {
    alt: places.find(({ description }) => description?.value)?.description?.value,
    credit: places.flatMap(({ credits }) => credits ?? [])[0]?.value,
  };
}
