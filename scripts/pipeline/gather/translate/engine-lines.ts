import type { Translator } from './translator.ts';

/** The places of one piece of work in the lines before engines. */
export interface QueuePlaces {
  /** Waits until all pieces begun earlier are past an engine that takes one request at a time. */
  reach(engine: Translator): Promise<void>;
  /** Lets the next piece come to an engine. */
  leave(engine: Translator): void;
}

/**
 * Lines before the engines of a chain that take one request at a time, as services do: whoever begins first asks first, so
 * that a budget is spent on the same texts however many pieces of work are under way.
 */
export class EngineLines {
  readonly #ends = new Map<Translator, Promise<void>>();

  constructor(chain: readonly Translator[]) {
    for (const engine of chain) if (lanesOf(engine) === 1) this.#ends.set(engine, Promise.resolve());
  }

  /** Takes a place in every line, behind all that took one before. */
  join(): QueuePlaces {
    const turns = new Map<Translator, { turn: Promise<void>; leave: () => void }>();
    for (const [engine, turn] of this.#ends) {
      let go: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => (go = resolve));
      // Who leaves before its turn has come holds its place open until then.
      this.#ends.set(
        engine,
        gone.then(() => turn),
      );
      turns.set(engine, { turn, leave: go });
    }
    return {
      reach: async (engine) => turns.get(engine)?.turn,
      leave: (engine) => turns.get(engine)?.leave(),
    };
  }
}

/** How many requests an engine works on at once. */
export function lanesOf(engine: Translator): number {
  return Math.max(1, engine.lanes ?? 1);
}

/** How many pieces of work a chain can do at once. */
export function lanesOfChain(chain: readonly Translator[]): number {
  return Math.max(1, ...chain.map(lanesOf));
}
