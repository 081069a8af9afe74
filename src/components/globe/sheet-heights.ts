/** The heights of the sheet, lowest first. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;

/** One of the heights of the sheet. */
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Pixels of the sheet that are seen at each height. */
export type SheetPixels = Record<SheetHeight, number>;

/** Name and counts: pixels that the lowest sheet shows. */
const PEEK = 96;
/** A story, two headlines and the button: pixels that the half sheet shows, and its largest part of the room. */
const HALF = { pixels: 416, part: 0.56 };
/** Milliseconds for which a released sheet is taken to go on at its speed. */
const CARRIES = 160;

/**
 * The heights of the sheet in pixels. The token `--sheet` repeats the half one in CSS, for the sheet as served.
 *
 * @param room pixels between the top of the page and the tabs
 * @param full pixels of the whole sheet
 */
export const sheetPixels = (room: number, full: number): SheetPixels => ({
  peek: PEEK,
  half: Math.min(HALF.pixels, room * HALF.part),
  full,
});

/**
 * The height at which a released sheet comes to rest: the nearest to where its speed would carry it.
 *
 * @param seen pixels that are seen
 * @param speed pixels a millisecond, upwards positive
 */
export function restingHeight(seen: number, speed: number, pixels: SheetPixels): SheetHeight {
  const aim = seen + speed * CARRIES;
  return SHEET_HEIGHTS.reduce((nearest, each) =>
    Math.abs(pixels[each] - aim) < Math.abs(pixels[nearest] - aim) ? each : nearest,
  );
}

/** The next height of a sheet that is changed by a button: upwards, and from the top to the bottom. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'half';
}
