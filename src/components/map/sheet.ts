import { createHash } from 'node:crypto';

/** The id of all land on a sheet. */
export const LAND = 'land';

/** The id of the lines on a sheet that has some. */
export const LINES = 'lines';

/** A drawing of many countries in a file of its own, parts of which many pages show: a browser loads it once. */
export interface Sheet {
  /** Each country that is drawn has its lower-case code as its id. */
  svg: string;
  /** Changes with the drawing; a part of its name, so that browsers may keep it for ever. */
  version: string;
  /** The codes of the countries that are drawn. */
  drawn: ReadonlySet<string>;
}

/**
 * Makes a sheet.
 *
 * @param paths SVG path data by ISO 3166-1 alpha-2 code; `''` is land without a country
 * @param lines path data of what is drawn on the sea, if there is any
 */
export function sheetOf(paths: ReadonlyMap<string, string>, lines?: string): Sheet {
  const shapes = [...paths].map(([code, path]) => {
    const id = code === '' ? '' : ` id="${code.toLowerCase()}"`;
    return `<path${id} d="${path}"/>`;
  });
  const drawnLines = lines === undefined ? '' : `<path id="${LINES}" d="${lines}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${drawnLines}<g id="${LAND}">${shapes.join('')}</g></svg>\n`;
  const version = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return { svg, version, drawn: new Set(paths.keys()) };
}

/** Shows a country, or all land, of a sheet at its place: an SVG `use` element. */
export const useOf = (path: string, id: string): string => `<use href="${path}#${id.toLowerCase()}"/>`;
