import { MAX_PICTURE_BYTES } from '../../../src/schemas/picture.ts';
import type { SnapshotContents } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';
import { isAvif, pictureName } from './picture-name.ts';

const AGAIN = 'get the snapshot again; do not put pictures into it by hand';

/**
 * Checks that every picture is what its name says, within its size, and shown by an article, and that every picture of an
 * article is there.
 * @param place the snapshot as messages name it
 * @param at the place of an article, by its index
 * @throws InputError naming the first file, or article, that is wrong
 */
export function checkPictures(
  { articles, pictures }: Pick<SnapshotContents, 'articles' | 'pictures'>,
  place: string,
  at: (index: number) => string,
): void {
  const shown = new Set<string>();
  for (const [index, { image }] of articles.entries()) {
    for (const { file, bytes } of image?.files ?? []) {
      const picture = pictures.get(file);
      if (!picture) throw new InputError(at(index), `its picture ${file} is missing`, AGAIN);
      if (picture.length !== bytes) {
        const what = `its picture ${file} has ${picture.length} bytes where it says ${bytes}`;
        throw new InputError(at(index), what, AGAIN);
      }
      shown.add(file);
    }
  }
  for (const [name, bytes] of pictures) checkPicture(name, bytes, `${place}/${name}`);
  const extra = [...pictures.keys()].find((name) => !shown.has(name));
  if (extra !== undefined) throw new InputError(`${place}/${extra}`, 'no article shows it', AGAIN);
}

/** @throws InputError unless a file is the AVIF picture that its name stands for */
function checkPicture(name: string, bytes: Uint8Array, place: string): void {
  if (bytes.length > MAX_PICTURE_BYTES) {
    const what = `its ${bytes.length} bytes are too many for a picture, which may have ${MAX_PICTURE_BYTES}`;
    throw new InputError(place, what, AGAIN);
  }
  if (pictureName(bytes) !== name)
    throw new InputError(place, 'it is not the picture that its name stands for', AGAIN);
  if (!isAvif(bytes)) throw new InputError(place, 'it is not an AVIF picture', AGAIN);
}
