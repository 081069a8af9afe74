/**
 * The cycles of a graph of imports: each the paths along it, first one only once. Cycles that share a file with one
 * that was found may be left out; there are none exactly where none is given.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[][] => {
    const seen = trail.indexOf(path);
    if (seen !== -1) return [trail.slice(seen)];
    if (done.has(path)) return [];
    const found = (graph.get(path) ?? []).flatMap((imported) => visit(imported, [...trail, path]));
    done.add(path);
    return found;
  };
  return [...graph.keys()].flatMap((path) => visit(path, []));
}
