import { t } from '../../interface/t.ts';
import type { FoundPages } from './find-pages.ts';

/**
 * What became of a search, in one or two sentences. Pages that are only alike are not counted: the engine reads no more
 * of its index than it needs for the first of them.
 *
 * @param months what was searched, where that is not the whole site
 */
export function outcome(
  { holding, alike }: FoundPages,
  query: string,
  { isFiltered, months = '' }: { isFiltered: boolean; months?: string | undefined },
): string {
  const asked = /^[“"„«].*[”"“»]$/u.test(query) ? query : t('“{text}”', { text: query });
  const values = {
    count: holding.length,
    asked,
    isIn: months === '' ? 'all' : 'some',
    months,
    isFiltered: isFiltered ? 'yes' : 'no',
  };
  if (holding.length > 0)
    return t(
      '{count, plural, one {# result} other {# results}} for {asked}{isIn, select, all {} other { in {months}}}{isFiltered, select, yes { with these filters} other {}}.',
      values,
    );
  const nothing = t(
    'Nothing found for {asked}{isIn, select, all {} other { in {months}}}{isFiltered, select, yes { with these filters} other {}}.',
    values,
  );
  return alike.length > 0 ? `${nothing} ${t('These pages have words that start like it.')}` : nothing;
}
