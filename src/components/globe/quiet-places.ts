import { t } from '../../interface/t.ts';
import { fetchIfReached } from '../fetch-if-reached.ts';
import type { GlobePlace } from './globe-place.ts';
import type { Point } from './sphere.ts';
import { nearestPlace } from './view.ts';

/** Code, name, genitive, degrees east and degrees north, as `globe-countries.json` lists them. */
type Row = [code: string, name: string, genitive: string, longitude: number, latitude: number];

/**
 * The countries without an article, from the table of all countries; none if it can't be had, as offline. What is said of
 * each is in the template of the page.
 *
 * @param reporting the countries with articles
 */
export async function quietPlaces(
  globe: HTMLElement,
  reporting: readonly GlobePlace[],
): Promise<GlobePlace[]> {
  const template = globe.querySelector<HTMLTemplateElement>('template.quiet');
  const response = await fetchIfReached(globe.dataset.names ?? '');
  if (!template || !response?.ok) return [];
  const withNews = new Set(reporting.map(({ code }) => code));
  const read = new Set((globe.dataset.read ?? '').split(' '));
  const page = reporting[0]?.news.querySelector<HTMLAnchorElement>('.country-name a')?.pathname ?? '';
  return ((await response.json()) as Row[])
    .filter(([code]) => !withNews.has(code))
    .map(([code, name, genitive, longitude, latitude]) => {
      const point: Point = [longitude, latitude];
      const news = template.content.cloneNode(true) as DocumentFragment;
      const own = read.has(code) ? page.replace(/[^/]+\/$/, `${code.toLowerCase()}/`) : undefined;
      fillIn(
        news,
        { code, name, genitive, page: own },
        nearestPlace({ centre: point, zoom: 1 }, reporting, 180),
      );
      return {
        ...{ code, name, point, news },
        said: `${name}: ${template.dataset.said}`,
        dot: true,
        sharing: [],
      };
    });
}

/** A country without an article; its page is on the site only if a source of its press is read. */
interface QuietCountry {
  code: string;
  name: string;
  genitive: string;
  page: string | undefined;
}

function fillIn(
  panel: DocumentFragment,
  { code, name, genitive, page }: QuietCountry,
  near: GlobePlace | undefined,
): void {
  const press = panel.querySelector('.press');
  if (press) press.textContent = genitive;
  const flag = panel.querySelector<HTMLElement>('[data-flag]');
  if (flag) flag.dataset.flag = code.toLowerCase();
  const heading = panel.querySelector('.quiet-name');
  if (heading) heading.textContent = name;
  panel.querySelector(page === undefined ? '.is-read' : '.is-unread')?.remove();
  const [nearest, own] = ['.nearest', '.own'].map((each) => panel.querySelector<HTMLAnchorElement>(each));
  if (own && page !== undefined) own.href = page;
  else own?.remove();
  if (nearest && near) {
    nearest.href = `#${near.code.toLowerCase()}`;
    nearest.textContent = t('Nearest with news: {country}', { country: near.said.replace(': ', ', ') });
  } else nearest?.remove();
}
