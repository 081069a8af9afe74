import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute, GetStaticPaths } from 'astro';
import { monitoredCountries } from '../../lib/country-news.ts';
import { listDays } from '../../lib/days.ts';
import { readerCountry } from '../../lib/reader-country.ts';

export const getStaticPaths = (async () => {
  // The choice of the reader's country shows its flag, whether or not a source of it is read.
  const codes = new Set([...monitoredCountries(await listDays()), readerCountry()]);
  return [...codes].map((code) => ({ params: { code: code.toLowerCase() } }));
}) satisfies GetStaticPaths;

/** The flag of a monitored country or of the reader's, round. */
export const GET: APIRoute<Record<string, never>, { code: string }> = async ({ params }) => {
  const file = createRequire(import.meta.url).resolve(`circle-flags/flags/${params.code}.svg`);
  return new Response(await readFile(file), { headers: { 'Content-Type': 'image/svg+xml' } });
};
