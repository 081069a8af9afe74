/** A clock that is set within a run: how often it is looked at before, and by how many milliseconds it is set. */
export interface ClockJump {
  looks: number;
  by: number;
}

/** Lets the clock of this thread stand still at an instant, in milliseconds since 1970, until it jumps, where it does. */
export function stopClock(instant: number, jump?: ClockJump): void {
  const Running = Date;
  let looks = 0;
  const now = (): number => (jump && ++looks > jump.looks ? instant + jump.by : instant);
  class Stopped extends Running {
    constructor(value: string | number | Date = now()) {
      super(value);
    }
    static override now(): number {
      return now();
    }
  }
  globalThis.Date = new Proxy(Stopped, {
    // Several numbers are the parts of a date, as in `new Date(2026, 0)`.
    construct: (target, given: unknown[]) =>
      Reflect.construct(given.length > 1 ? Running : target, given) as object,
    apply: () => new Running(now()).toString(),
  }) as unknown as DateConstructor;
}
