import { describe, expect, it } from 'vitest';
import { describeRoom } from '../../../scripts/bench/code/describe-room.ts';
import { findExports } from '../../../scripts/bench/code/find-exports.ts';
import { measureFunctions } from '../../../scripts/bench/code/measure-functions.ts';
import { quantile } from '../../../scripts/bench/quantile.ts';

describe('the functions of a program', () => {
  it('have the lines of their bodies, from brace to brace, and are known by their names', () => {
    const code = `function walk(
  far: number,
) {
  return far;
}
const run = () => {
  walk(1); };
class Bird {
  fly() { return 1; }
  get wing() {
    return 2;
  }
}
const table = { swim: function () {
    return 3;
  } };
each(() => {
  run();
});`;
    expect(measureFunctions(code)).toEqual([
      { name: 'walk', lines: 3 },
      { name: 'run', lines: 2 },
      { name: 'fly', lines: 1 },
      { name: 'wing', lines: 3 },
      { name: 'swim', lines: 3 },
      { name: '…', lines: 3 },
    ]);
  });

  it('are none where nothing stands in braces', () => {
    expect(measureFunctions('const double = (x: number) => 2 * x; interface A { go(): void }')).toEqual([]);
  });
});

describe('the exports of a module', () => {
  it('are documented where a docstring stands before them', () => {
    const code = `/** Says it. */
export function said() {}
// Says nothing.
export function unsaid() {}
/** Both. */
export const one = 1, two = 2;
export type Bare = string;
/** Inner. */
function inner() {}
export { inner };`;
    expect(findExports(code)).toEqual([
      { name: 'said', isDocumented: true },
      { name: 'unsaid', isDocumented: false },
      { name: 'one', isDocumented: true },
      { name: 'two', isDocumented: true },
      { name: 'Bare', isDocumented: false },
    ]);
  });

  it('count once where a function has several forms, the first one documented', () => {
    const code = `/** Both ways. */
export function go(a: string): string;
export function go(a: number): number;
export function go(a: unknown) { return a; }`;
    expect(findExports(code)).toEqual([{ name: 'go', isDocumented: true }]);
  });
});

it('a room has its own files alone, and its folders of more than five files', () => {
  const file = (path: string) => ({ path, text: 'export const a = 1;\nexport const b = 2;\n' });
  const many = Array.from({ length: 6 }, (_, place) => file(`src/many/${place}.ts`));
  const few = Array.from({ length: 5 }, (_, place) => file(`src/few/${place}.ts`));
  const room = describeRoom('src', [...many, ...few, file('scripts/a.ts')], (folder) => folder === 'src/few');
  expect(room.files).toHaveLength(11);
  expect(room.files[0]).toEqual({ path: 'src/many/0.ts', lines: 2 });
  expect(room.exports).toHaveLength(22);
  expect(room.largeFolders).toEqual([{ path: 'src/many', files: 6, hasReadme: false }]);
});

it.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 3],
  [[1, 2, 3], 1, 3],
  [[7], 0.95, 7],
  [[], 0.5, NaN],
])('of %j the value at %d is %d', (values, part, wanted) => {
  expect(quantile(values, part)).toBe(wanted);
});
