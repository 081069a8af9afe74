import { matchesPath, normalPath, normalPattern } from './path-pattern.ts';

/**
 * What a publisher says about uses of a text: the use, such as `search`, and the value, in small letters. `y` and `n` say
 * whether it is wished, `use` has levels of its own (`Content-Signal: use=reference`).
 */
export type Uses = ReadonlyMap<string, string>;

/** Values that say something, the strictest first. */
const VALUES = ['n', 'immediate', 'reference', 'full', 'y'];

/** Most statements of a file that are read; more are an attack. */
const MAX_STATEMENTS = 1_000;

/** Statements on uses, each for the paths that it names. */
export class Preferences {
  readonly #statements: readonly { path: string; uses: Uses }[];

  /**
   * @param values lines such as `/news/ search=yes, ai-train=no`, or without a path for all
   * @param uses parses what is said of the paths
   */
  constructor(values: readonly string[], uses: (text: string) => Uses) {
    this.#statements = values
      .slice(0, MAX_STATEMENTS)
      .map((value) => {
        const [, path = '', said = ''] = /^(\/\S*)?\s*(.*)$/.exec(value) ?? [];
        return { path: normalPattern(path), uses: uses(said) };
      })
      .sort((a, b) => b.path.length - a.path.length);
  }

  /**
   * The uses stated for an address: those of the longest matching path (draft-ietf-aipref-attach §4.1). A value that is not
   * known does not take the place of one that a shorter path states.
   */
  of({ pathname, search }: URL): Uses {
    const path = normalPath(pathname + search);
    const matching = this.#statements.filter((each) => matchesPath(path, each.path));
    const byLength = Map.groupBy(matching, (each) => each.path.length);
    const [longest = new Map<string, string>(), ...others] = [...byLength.values()].map((equal) =>
      combined(equal.map(({ uses }) => uses)),
    );
    return new Map(
      [...longest].map(([use, value]) => {
        const known = [value, ...others.flatMap((each) => each.get(use) ?? [])].find(isKnown);
        return [use, known ?? value];
      }),
    );
  }
}

/** Parses what a `Content-Signal` says, `search=yes, ai-train=no`; of several values the strictest counts. */
export function signalsIn(text: string): Uses {
  return combined(membersOf(text).map(([use, value]) => new Map([[use, value]])));
}

/**
 * Parses a dictionary of uses (RFC 9651 §3.2, of which only tokens occur), `train-ai=n`; of several values the last counts
 * (§4.2.2). One that is not known never takes the place of another.
 */
export function usesIn(text: string): Uses {
  const uses = new Map<string, string>();
  for (const [use, value] of membersOf(text)) if (isKnown(value) || !uses.has(use)) uses.set(use, value);
  return uses;
}

/** The members of a dictionary, without their parameters. */
function membersOf(text: string): [use: string, value: string][] {
  return text.split(',').flatMap((part) => {
    const [, use, value] = /^\s*([a-z*][a-z0-9_.*-]*)\s*=\s*([^\s;]*)\s*(?:;.*)?$/i.exec(part) ?? [];
    if (use === undefined || value === undefined) return [];
    return [[use.toLowerCase(), value.toLowerCase().replace(/^(y|n)(?:es|o)$/, '$1')] as const].map(
      ([name, said]): [string, string] => [name, said],
    );
  });
}

/** Statements of one rank: of several values the strictest counts (draft-ietf-aipref-vocab §5.2). */
export function combined(all: readonly Uses[]): Uses {
  const uses = new Map<string, string>();
  for (const [use, value] of all.flatMap((each) => [...each])) {
    const before = uses.get(use);
    if (before === undefined || rankOf(value) < rankOf(before)) uses.set(use, value);
  }
  return uses;
}

const isKnown = (value: string): boolean => VALUES.includes(value);

const rankOf = (value: string): number => (isKnown(value) ? VALUES.indexOf(value) : VALUES.length);
