import type { APIRoute } from 'astro';
import { tablePaths, type TableProps } from '../../../lib/day-paths.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

/** One for each table of each rendered day. */
export const getStaticPaths = tablePaths(['articles', 'coverage', 'stories']);

/** A table of a day as Parquet. */
export const GET: APIRoute<TableProps<'articles' | 'coverage' | 'stories'>> = ({
  props: { news, name },
  url,
}) => respondDataFile(news, `${name}.parquet`, url);
