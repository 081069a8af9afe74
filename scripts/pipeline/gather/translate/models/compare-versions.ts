/** Compares two versions by their numbers, part by part: `2.9` is before `2.10`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/\D+/).map(Number));
  const longest = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let part = 0; part < longest; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
