import type { APIRoute, GetStaticPaths } from 'astro';
import { globeSheet } from '../../components/country/globe-sheet.ts';
import { mapSheet } from '../../components/map/map-sheet.ts';
import { renderedDays } from '../../lib/days.ts';

/** The map of the world, and the globe turned to each country that has a page on the days that are rendered. */
export const getStaticPaths = (async () => {
  const days = await renderedDays();
  const codes = new Set(days.flatMap(({ digest }) => digest.countries.map(({ country }) => country)));
  const sheets = [
    { name: 'world', sheet: await mapSheet() },
    ...(await Promise.all(
      [...codes].map(async (code) => ({ name: code.toLowerCase(), sheet: await globeSheet(code) })),
    )),
  ];
  return sheets.map(({ name, sheet }) => ({
    params: { file: `${name}.${sheet.version}` },
    props: { svg: sheet.svg },
  }));
}) satisfies GetStaticPaths;

/** A drawing of countries that many pages show parts of. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
