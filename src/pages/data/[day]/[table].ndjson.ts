import type { APIRoute } from 'astro';
import { tablePaths, type TableProps } from '../../../lib/day-paths.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

/** One for each table of each rendered day. */
export const getStaticPaths = tablePaths(['articles', 'stories']);

/** A table of a day, one JSON object a line. */
export const GET: APIRoute<TableProps<'articles' | 'stories'>> = ({ props: { news, name }, url }) =>
  respondDataFile(news, `${name}.ndjson`, url);
