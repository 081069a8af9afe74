import { geoNaturalEarth1, type GeoProjection } from 'd3-geo';

/** Width and height of the sheet, in its own units: one is half a pixel where a map shows the least that it may. */
export const SHEET = { width: 4000, height: 1880 };

/** The northernmost and southernmost latitude of the sheet: no press lies beyond. */
const [NORTH, SOUTH] = [78, -56];

/** The longitude of the middle of the sheet. Its edges meet in the Bering Strait, so that they cut no land. */
const MIDDLE = 11;

/** The Natural Earth projection (Patterson, 2011), which enlarges no continent much, fitted to the sheet. */
export function mapProjection(): GeoProjection {
  const edges = [-179.9, -90, 0, 90, 179.9].flatMap((lng) =>
    [SOUTH, 0, NORTH].map((lat) => [MIDDLE + lng, lat]),
  );
  const { width, height } = SHEET;
  return geoNaturalEarth1()
    .rotate([-MIDDLE, 0])
    .fitSize([width, height], { type: 'MultiPoint', coordinates: edges })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
