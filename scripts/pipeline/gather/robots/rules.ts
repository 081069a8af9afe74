import { matchesPath, normalPath, normalPattern } from './path-pattern.ts';

/** A rule of a robots.txt. */
export interface Rule {
  path: string;
  allows: boolean;
}

/**
 * Most rules whose stars are followed; the longest file seen has a few hundred. Of the others, those that forbid do so
 * for all that begins as they do up to their first star, and those that allow are left out: nothing is fetched that they
 * forbid, and no file costs more than a glance.
 */
const MAX_STARRED = 1_000;

/** The allow and disallow rules that apply to us. */
export class Rules {
  /** The longest first; of equal ones, those that allow first. Paths are in normal form. */
  readonly #rules: readonly (Rule & { length: number })[];

  constructor(written: readonly Rule[]) {
    let starred = 0;
    const distinct = new Map<string, Rule & { length: number }>();
    // An empty path matches nothing.
    for (const { path, allows } of written.filter((rule) => rule.path !== '')) {
      const normal = normalPattern(path);
      const hasStar = normal.includes('*');
      starred += Number(hasStar);
      const isCut = hasStar && starred > MAX_STARRED;
      if (isCut && allows) continue;
      const pattern = isCut ? normal.slice(0, normal.indexOf('*')) : normal;
      const key = `${allows ? '+' : '-'}${pattern}`;
      if (!distinct.has(key)) distinct.set(key, { path: pattern, allows, length: normal.length });
    }
    this.#rules = [...distinct.values()].sort(
      (a, b) => b.length - a.length || Number(b.allows) - Number(a.allows),
    );
  }

  /** Whether an address may be fetched: the longest matching rule decides (RFC 9309 §2.2.2), without one it may. */
  allow({ pathname, search }: URL): boolean {
    const path = normalPath(pathname + search);
    return this.#rules.find((rule) => matchesPath(path, rule.path))?.allows ?? true;
  }
}
