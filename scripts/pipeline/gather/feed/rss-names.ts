/** Dates of items as some feeds of RSS name them, which read as the last of those that RSS knows. */
const DATES = new Set(['published', 'date', 'created', 'modified']);

/**
 * The name under which an element of an item of RSS is read: a link as Atom writes it, with its address in an attribute, is
 * one of Atom, and a date that is called otherwise one of Dublin Core. Any other name stays.
 * @param around the name of the element that holds it
 */
export function rssName(
  name: string,
  around: string | undefined,
  attributes: Readonly<Record<string, string>>,
): string {
  if (around?.toLowerCase() !== 'item') return name;
  if (name.toLowerCase() === 'link' && attributes.href !== undefined) return 'atom:link';
  return DATES.has(name.toLowerCase()) ? 'dcterms:created' : name;
}
