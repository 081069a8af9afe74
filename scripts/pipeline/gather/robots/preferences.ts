import { matchesPath, normalPath, normalPattern } from './path-pattern.ts';

/** What a publisher says about uses of a text: the use, such as `search`, and whether it is wished. */
export type Uses = ReadonlyMap<string, boolean>;

/** Most statements of a file that are read; more are an attack. */
const MOST_STATEMENTS = 1_000;

/** Statements on uses, each for the paths that it names. */
export class Preferences {
  private readonly statements: readonly { path: string; uses: Uses }[];

  /** @param values lines such as `/news/ search=yes, ai-train=no`, or without a path for all */
  constructor(values: readonly string[]) {
    this.statements = values
      .slice(0, MOST_STATEMENTS)
      .map((value) => {
        const [, path = '', said = ''] = /^(\/\S*)?\s*(.*)$/.exec(value) ?? [];
        return { path: normalPattern(path), uses: usesIn(said) };
      })
      .sort((a, b) => b.path.length - a.path.length);
  }

  /** The uses stated for an address: those of the longest matching path (draft-ietf-aipref-attach §4.1). */
  of({ pathname, search }: URL): Uses {
    const path = normalPath(pathname + search);
    const matching = this.statements.filter((each) => matchesPath(path, each.path));
    const equal = matching.filter((each) => each.path.length === matching[0]?.path.length);
    return combined(equal.map(({ uses }) => uses));
  }
}

/**
 * Parses a dictionary of uses (RFC 9651 §3.2, of which only tokens occur): `search=yes, ai-train=no`, `train-ai=n`. Any
 * other value states nothing.
 */
export function usesIn(text: string): Uses {
  const uses = new Map<string, boolean>();
  for (const part of text.split(',')) {
    const [, name, value] = /^\s*([a-z*][a-z0-9_.*-]*)\s*=\s*(yes|no|y|n)\s*(?:;.*)?$/i.exec(part) ?? [];
    // In a dictionary the last of two values counts (RFC 9651 §4.2.2).
    if (name && value) uses.set(name.toLowerCase(), value.toLowerCase().startsWith('y'));
  }
  return uses;
}

/** Statements of one rank: a use is wished only if none of them says no (draft-ietf-aipref-vocab §5.2). */
export function combined(all: readonly Uses[]): Uses {
  const uses = new Map<string, boolean>();
  for (const [use, wished] of all.flatMap((each) => [...each]))
    uses.set(use, wished && (uses.get(use) ?? true));
  return uses;
}
