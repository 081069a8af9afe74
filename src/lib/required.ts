/**
 * The value of a key that must be there.
 * @throws when it is not: the content contradicts itself
 */
export function required<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`site: "${key}" is named by its digest but is not there`);
  return value;
}
