import type { MediaNs } from 'feedsmith';
import { isPicture, type NamedFile } from './is-picture.ts';
import type { WireImage } from './wire-entry.ts';

type Media = MediaNs.ItemOrFeed;

/** The pictures in Media RSS (version 1.5.1) of the item and its groups, the widest first, and last their thumbnails. */
export function mediaImages(media: Media | undefined): WireImage[] {
  if (!media) return [];
  const groups = media.groups ?? [];
  const contents = [...(media.contents ?? []), ...groups.flatMap((group) => group.contents ?? [])];
  const around = [media, ...groups];
  const pictures = widestFirst(contents.filter(isMediaPicture));
  const thumbnails = widestFirst([...around, ...contents].flatMap((each) => each.thumbnails ?? []));
  return [
    ...pictures.map((picture) => ({ url: picture.url, ...wordsOf([picture, ...around]) })),
    ...thumbnails.map(({ url }) => ({ url, ...wordsOf(around) })),
  ];
}

/** The shortest side of a picture, in pixels: what is declared smaller counts visits, or is an icon. */
const MIN_SIDE = 32;

/** The width at which a picture without one stands among the others, in pixels: that of a small picture in a text. */
const USUAL_WIDTH = 300;

interface Sized {
  width?: number;
  height?: number;
}

/** Whether a file is a picture: as it says, or by its sizes, where its address has no name of a file and nothing else is said. */
function isMediaPicture(file: NamedFile & Sized): boolean {
  if (isPicture(file)) return true;
  const isSilent = file.type === undefined && file.medium === undefined;
  return (
    isSilent &&
    file.width !== undefined &&
    file.height !== undefined &&
    !/\.\w{2,4}(?:$|[?#])/.test(file.url ?? '')
  );
}

function widestFirst<Picture extends Sized>(pictures: readonly Picture[]): Picture[] {
  const isShown = ({ width = MIN_SIDE, height = MIN_SIDE }: Sized) => Math.min(width, height) >= MIN_SIDE;
  const widthOf = ({ width = USUAL_WIDTH }: Sized) => width;
  return pictures.filter(isShown).sort((a, b) => widthOf(b) - widthOf(a));
}

/** The nearest description and credit. */
function wordsOf(places: readonly Pick<Media, 'description' | 'credits'>[]): Omit<WireImage, 'url'> {
  return {
    alt: places.find(({ description }) => description?.value)?.description?.value,
    credit: places.flatMap(({ credits }) => credits ?? [])[0]?.value,
  };
}
