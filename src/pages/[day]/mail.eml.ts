import type { APIRoute } from 'astro';
import { rootOf } from '../../feeds/respond.ts';
import { dayPaths } from '../../lib/day-paths.ts';
import type { DayOfNews } from '../../lib/days.ts';
import { publication } from '../../lib/publication.ts';
import { readerCountry } from '../../lib/reader-country.ts';
import { dayMail } from '../../mail/day-mail.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** The day as one e-mail, for `npm run mail` and for whoever opens it. */
export const GET: APIRoute<{ news: DayOfNews }> = async ({ props: { news }, url }) => {
  const options = { country: readerCountry(), root: rootOf(url), publication: publication() };
  return new Response(await dayMail(news, options), { headers: { 'Content-Type': 'message/rfc822' } });
};
