import type { APIRoute, GetStaticPaths } from 'astro';
import { articleItem } from '../../../feeds/items.ts';
import { respondRss, rootOf } from '../../../feeds/respond.ts';
import { countryName } from '../../../lib/countries.ts';
import { countryNews, monitoredCountries } from '../../../lib/country-news.ts';
import { latestDay, listDays } from '../../../lib/days.ts';

/** Articles in a country's feed. */
const ARTICLES = 50;

export const getStaticPaths = (async () => {
  const codes = monitoredCountries(await listDays());
  return codes.map((code) => ({ params: { country: code.toLowerCase() }, props: { code } }));
}) satisfies GetStaticPaths;

/** What one country's press tells: one item an article. */
export const GET: APIRoute<{ code: string }> = async ({ site, props: { code } }) => {
  const root = rootOf(site);
  const news = countryNews(code, await listDays());
  const articles = news.flatMap((each) => each.articles).slice(0, ARTICLES);
  const latest = await latestDay();
  const name = countryName(code);
  const folder = `countries/${code.toLowerCase()}/`;
  const description = `What the press of ${name} tells.`;
  const channel = { title: `Overview: ${name}`, description, page: folder, path: `${folder}rss.xml` };
  return respondRss(
    channel,
    articles.map((article) => articleItem(article, root)),
    { root, latest },
  );
};
