/** Lets the clock of this thread stand still at an instant, in milliseconds since 1970. */
export function stopClock(instant: number): void {
  const Running = Date;
  class Stopped extends Running {
    constructor(value: string | number | Date = instant) {
      super(value);
    }
    static override now(): number {
      return instant;
    }
  }
  globalThis.Date = new Proxy(Stopped, {
    // Several numbers are the parts of a date, as in `new Date(2026, 0)`.
    construct: (target, given: unknown[]) =>
      Reflect.construct(given.length > 1 ? Running : target, given) as object,
    apply: () => new Running(instant).toString(),
  }) as unknown as DateConstructor;
}
