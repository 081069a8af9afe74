import type { Point } from './sphere.ts';

/** A country that can be selected on the globe. */
export interface GlobePlace {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  /** Its name and number of articles, in words. */
  said: string;
  point: Point;
  dot: boolean;
  /** Codes of the countries that cover its stories too. */
  sharing: readonly string[];
  /** The content of the panel next to the globe. */
  news: DocumentFragment;
}

/** The countries in the served page, those with the most articles first. */
export function readPlaces(globe: ParentNode): GlobePlace[] {
  return [...globe.querySelectorAll<HTMLTemplateElement>('template[data-code]')].map((template) => {
    const { code = '', name = '', said = '', point = '', dot, sharing = '' } = template.dataset;
    const [longitude = 0, latitude = 0] = point.split(' ').map(Number);
    return {
      ...{ code, name, said, dot: dot !== undefined },
      point: [longitude, latitude],
      sharing: sharing.split(' '),
      news: template.content,
    };
  });
}
