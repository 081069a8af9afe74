import { t } from '../interface/t.ts';
import type { APIRoute } from 'astro';
import { makeOpml, type FeedOutline } from '../feeds/make-opml.ts';
import { compareByName, countryName } from '../lib/countries.ts';
import { latestDay } from '../lib/days.ts';
import { feedTitle } from '../lib/publication.ts';

/** The feeds of the sources of the latest digest, by country, so that readers can follow them directly. */
export const GET: APIRoute = async () => {
  const { sources } = (await latestDay()).digest;
  const byCountry = Map.groupBy(sources, ({ country }) => country ?? '');
  const groups = [...byCountry].sort(([a], [b]) => compareByName(a, b));
  const opml = makeOpml(
    feedTitle(t('sources')),
    groups.map(([code, own]) => ({
      text: code ? countryName(code) : t('No country given'),
      outlines: own.flatMap(({ name, homepage, feeds }): FeedOutline[] =>
        feeds.length === 0
          ? [{ text: name, link: homepage }]
          : feeds.map((xml) => ({ text: name, feed: { xml, html: homepage } })),
      ),
    })),
  );
  return new Response(opml, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
};
