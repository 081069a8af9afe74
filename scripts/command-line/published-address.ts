import { daySchema } from '../../src/schemas/day.ts';
import type { SiteSettings } from '../../src/schemas/public-form.ts';
import { siteAddressSchema } from '../../src/schemas/withdrawal.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What an address of a site leads to. */
export interface PublishedAddress {
  kind: 'article' | 'story' | 'day';
  day: string;
  /** Its last part; that of a day is empty. */
  slug: string;
  /** Below the root of the site, such as `/2026-03-18/articles/one/`. */
  page: string;
}

/** Folders of a day that are no stories. */
const NO_STORIES: ReadonlySet<string> = new Set(['articles', 'countries', 'missed', 'status', 'topics']);

const SHAPES = '2026-03-18, /2026-03-18/story/ or https://your.site/2026-03-18/articles/article/';

/**
 * Parses the address of an article, a story or a day: a URL of the site, its path, or the day alone.
 * @param settings where the site is served
 * @throws InputError when it is of another site, or of nothing of the three
 */
export function parsePublishedAddress(text: string, { site, base = '/' }: SiteSettings): PublishedAddress {
  const path = pathOf(text, site);
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const below = path.startsWith(root) ? path.slice(root.length - 1) : path;
  const page = below.replace(/\/index\.(?:html|md)$/, '/').replace(/\/?$/, '/');
  const [day = '', ...rest] = page.split('/').slice(1, -1);
  const isPlain = siteAddressSchema.safeParse(page).success && daySchema.safeParse(day).success;
  const [first = '', second = ''] = rest;
  if (isPlain && rest.length === 0) return { kind: 'day', day, slug: '', page };
  if (isPlain && rest.length === 1 && !NO_STORIES.has(first))
    return { kind: 'story', day, slug: first, page };
  if (isPlain && rest.length === 2 && first === 'articles')
    return { kind: 'article', day, slug: second, page };
  throw new InputError(
    JSON.stringify(text),
    'it is not the address of an article, a story or a day',
    `give one like ${SHAPES}`,
  );
}

/** The path of an address; a text without a scheme is a path, with or without its first slash. */
function pathOf(text: string, site: string | undefined): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return `/${text.replace(/^\/+/, '').replace(/[?#].*$/, '')}`;
  const url = URL.parse(text);
  const own = site === undefined ? undefined : URL.parse(site);
  if (url && (!own || url.host === own.host)) return url.pathname;
  const what = own ? `it is not an address of ${own.host}` : 'it is not an address';
  throw new InputError(JSON.stringify(text), what, `give one like ${SHAPES}`);
}
