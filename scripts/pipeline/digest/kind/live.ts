import type { Clues } from './clues.ts';
import { anywhere, atEnd, atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments under which sites keep live pages. */
const PLACE = wholly(
  'live(?:-?blogs?|-?updates?|-?coverage|-?ticker)?(?:-\\d+)?|live-reporting|en-direct|direct|directo|en-vivo|ao-vivo|diretta|newsticker|liveticker|canli|canli-yayin|onlain|online-translation|na-zywo|zive|uzivo|minuto-a-minuto|liveupdate',
);

/** Beginnings of live pages' headlines. */
const BEGINNING = atStart(
  `(?:live(?: updates?| blog| coverage)?|watch live|en direct|en directo|en vivo|ao vivo|em direto|(?:in )?diretta(?: live)?|live-?ticker|live-?blog|ticker|онлайн|прямая трансляция|текстовая трансляция|na żywo|relacja na żywo|živě|on-?line|uživo|на живо|canlı(?: anlatım)?|siaran langsung|trực tiếp|مباشر|بث مباشر|لحظه به لحظه|লাইভ|लाइव|直播|実況|ライブ|생중계|the latest)(?:${LABEL_MARK}|,\\s)`,
  '\\p{L}[\\p{L} -]{1,24} updates: ',
  '[^|:]{5,60}, (?:en directo|en direct|en vivo|ao vivo|live) [|:]',
);

/** Endings of live pages' headlines. */
const ENDING = atEnd(
  'live updates?|as it happened|as it happens|rolling coverage|minuto a minuto|minute par minute|live-?ticker|live-?blog|live blog|percről percre|relacja na żywo|онлайн-трансляция|прямая трансляция|лента событий|لحظة بلحظة|anlık gelişmeler|dakika dakika',
  "[–—|:]\\s(?:[\\p{L}\\p{N}.’'-]+\\s){0,4}live",
);

/** How live pages describe themselves in their opening. */
const OPENING = anywhere(
  'this (?:live ?)?(?:blog|page|coverage) (?:is now closed|has (?:now )?(?:closed|ended))|follow (?:our|the) live (?:blog|coverage|updates)|(?:our|this) live (?:blog|coverage)|this is a live blog|suivez (?:en direct|notre direct)|sigue (?:en directo|minuto a minuto)|all times local|we.re back at .{3,60} to cover',
);

/** Whether an article is a page updated while the event is in progress. */
export function isLive({ titles, places, opening }: Clues): boolean {
  return (
    places.some((place) => PLACE.test(place)) ||
    titles.some((title) => BEGINNING.test(title) || ENDING.test(title)) ||
    OPENING.test(opening)
  );
}
