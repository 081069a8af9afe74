import type { Why } from './failure.ts';

/**
 * What came of asking for one thing: the thing, or why it could not be had. The two never share a type, so that nobody
 * takes the one for the other.
 */
export type Result<Value, Cause extends Why = Why> =
  { ok: true; value: Value } | { ok: false; failure: Cause };

/** The result when the thing could be had. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The result when it could not. */
export function fail<const Cause extends Why>(failure: Cause): { ok: false; failure: Cause } {
  return { ok: false, failure };
}

/** The values of several results, or the first failure among them. */
export function all<Value, Cause extends Why>(
  results: readonly Result<Value, Cause>[],
): Result<Value[], Cause> {
  const values: Value[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return succeed(values);
}
