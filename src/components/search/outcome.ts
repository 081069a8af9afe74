import { counted } from '../../lib/words.ts';
import type { Finding } from './find-pages.ts';

/**
 * What became of a search, in one or two sentences. Pages that are only alike are not counted: the engine reads no more
 * of its index than it needs for the first of them.
 *
 * @param months what was searched, where that is not the whole site
 */
export function outcome(
  { holding, alike }: Finding,
  query: string,
  { isFiltered, months = '' }: { isFiltered: boolean; months?: string | undefined },
): string {
  const asked = /^[“"].*[”"]$/u.test(query) ? query : `“${query}”`;
  const within = (months && ` in ${months}`) + (isFiltered ? ' with these filters' : '');
  if (holding.length > 0) return `${counted(holding.length, 'result')} for ${asked}${within}.`;
  if (alike.length > 0)
    return `Nothing found for ${asked}${within}. These pages have words that start like it.`;
  return `Nothing found for ${asked}${within}.`;
}
