/** What a released program on a desktop knows of itself, by the names that filters use (Remote Settings, target filters). */
const ENVIRONMENT: Readonly<Record<string, string>> = { 'env.channel': 'release', 'env.appinfo.OS': 'Linux' };

/** A comparison of one of these names with a text. */
const COMPARISON = /^\(*\s*([\w.]+)\s*(==|!=)\s*(["'])([\w-]*)\3\s*\)*$/;

/**
 * Whether a record of Remote Settings is meant for a released program: its filter expression is empty, or one of its
 * alternatives holds. Of the language of filters (JEXL) only comparisons joined by "and" and "or" are understood; a
 * record with any other filter is meant for some version of a browser, and is none of ours.
 */
export function isForRelease(filter: string): boolean {
  return filter.trim() === '' || filter.split('||').some((one) => one.split('&&').every(holds));
}

function holds(term: string): boolean {
  const [, name = '', operator, , value] = COMPARISON.exec(term.trim()) ?? [];
  const known = ENVIRONMENT[name];
  return known !== undefined && (known === value) === (operator === '==');
}
