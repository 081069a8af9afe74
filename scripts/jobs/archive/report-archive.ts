import type { Pulled } from './pull-archive.ts';
import type { Pushed } from './push-archive.ts';

/** What a pull did, in a line. */
export function pulledWords(place: string, pulled: Pulled | undefined): string {
  if (!pulled) return `${place} is empty: the first push fills it`;
  const { written, removed, ahead } = pulled;
  const waiting = ahead > 0 ? `; ${ahead} changed here and wait for a push` : '';
  return `${place}: pulled ${written} file(s), removed ${removed}${waiting}`;
}

/** What a push did, in a line. */
export const pushedWords = (place: string, { changed, sent, bytes }: Pushed): string =>
  changed + sent === 0
    ? `${place}: nothing has changed`
    : `${place}: ${changed} file(s) changed; sent ${sent} in ${(bytes / 1e6).toFixed(1)} MB`;
