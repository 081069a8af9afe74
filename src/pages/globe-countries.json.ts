import type { APIRoute } from 'astro';
import { countries, countryName, countryPossessive } from '../lib/countries.ts';

/** Code, name, genitive, degrees east and degrees north of every country, for one that is asked for and has no news. */
export const GET: APIRoute = () =>
  Response.json(
    countries.map(({ code, lng, lat }) => [code, countryName(code), countryPossessive(code), lng, lat]),
  );
