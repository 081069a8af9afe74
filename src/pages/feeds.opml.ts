import { t } from '../interface/t.ts';
import type { APIRoute } from 'astro';
import { makeOpml, type FeedOutline } from '../feeds/make-opml.ts';
import { rootOf } from '../feeds/respond.ts';
import { countryName } from '../lib/countries.ts';
import { countriesWithMissed, monitoredCountries } from '../lib/day-summary.ts';
import { feedTitle, publication } from '../lib/publication.ts';
import { listSummaries } from '../lib/summaries.ts';

/** All feeds of the site, for import into a feed reader. */
export const GET: APIRoute = async ({ url }) => {
  const root = rootOf(url);
  const days = await listSummaries();
  const outline = (text: string, page: string, path = `${page}rss.xml`): FeedOutline => ({
    text,
    feed: { xml: new URL(path, root).href, html: new URL(page, root).href },
  });
  const folder = (code: string): string => `${code.toLowerCase()}/`;
  const opml = makeOpml(publication().title, [
    outline(feedTitle(t('daily digest')), ''),
    outline(feedTitle(t('stories')), '', 'stories.xml'),
    outline(feedTitle(t('events as they develop')), '', 'threads.xml'),
    {
      text: t('By country'),
      outlines: monitoredCountries(days).map((code) =>
        outline(countryName(code), `countries/${folder(code)}`),
      ),
    },
    {
      text: t('Not found in'),
      outlines: countriesWithMissed(days).map((code) => outline(countryName(code), `missed/${folder(code)}`)),
    },
  ]);
  return new Response(opml, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
};
