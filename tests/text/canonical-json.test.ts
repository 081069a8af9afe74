import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalLine } from '../../scripts/text/canonical-json.ts';

describe('canonicalJson', () => {
  it('writes numbers, strings and keys as RFC 8785 §3.2 does', () => {
    const value = { numbers: [1e30, 4.5, 2e-3, 1e-27], string: '\u20ac$\u000f\nA\'B"\\', '\r': 1, é: 2 };
    expect(canonicalJson(value)).toBe(
      '{"\\r":1,"numbers":[1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\","é":2}',
    );
  });

  it('means the same value, and the order of keys makes no difference', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(record, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('ends a line with one line feed', () => expect(canonicalLine([1])).toBe('[1]\n'));

  it('refuses what has no JSON form', () => {
    expect(() => canonicalJson(undefined)).toThrow('no JSON form');
    expect(() => canonicalJson(['\ud800'])).toThrow();
  });
});
