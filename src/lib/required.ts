/**
 * The value of a key that must exist.
 * @throws when it does not, which means that the content contradicts itself
 */
export function required<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`site: "${key}" is named by its digest but does not exist`);
  return value;
}
