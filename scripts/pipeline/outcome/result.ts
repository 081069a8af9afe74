import type { Why } from './failure.ts';

/** The result of an attempt: a value, or the failure. The two have different types, so they cannot be confused. */
export type Result<Value, Cause extends Why = Why> =
  { ok: true; value: Value } | { ok: false; failure: Cause };

/** Makes a successful result. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Makes a failed result. */
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
