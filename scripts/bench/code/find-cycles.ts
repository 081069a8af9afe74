/**
 * Returns the cycles of an import graph: each lists the paths along it, starting with the first and not repeating it.
 * Cycles that share a file with one already found may be left out; the result is empty only if there are none.
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
