import { MAP, worldMap } from '../components/map/world-map.ts';

/** Countries that share a fill colour. */
export interface Filled {
  codes: readonly string[];
  colour: string;
}

/**
 * The world map as an SVG group of the given width, its top left corner at (x, y).
 *
 * @param land the colour of countries without a fill
 */
export async function drawCardMap(
  fills: readonly Filled[],
  x: number,
  y: number,
  width: number,
  land: string,
): Promise<string> {
  const { paths, dots } = await worldMap();
  const filled = new Set(fills.flatMap(({ codes }) => codes));
  const rest = [...paths.keys()].filter((code) => !filled.has(code));
  const groups = [{ codes: rest, colour: land }, ...fills].map(({ codes, colour }) => {
    const outlines = codes.map((code) => paths.get(code) ?? '').join('');
    const marks = codes.flatMap((code) => {
      const [cx, cy] = (filled.has(code) && dots.get(code)) || [];
      return cx === undefined ? [] : [`<circle cx="${cx}" cy="${cy}" r="2.6"/>`];
    });
    return `<g fill="${colour}"><path d="${outlines}"/>${marks.join('')}</g>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${width / MAP.width})">${groups.join('')}</g>`;
}
