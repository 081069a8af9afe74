import { expect, it } from 'vitest';
import { ACT_WORDS } from '../../src/lib/act-words.ts';
import { actSchema } from '../../src/schemas/take.ts';

it('every act has words of its own that are short enough for a tag', () => {
  const words = actSchema.options.map((act) => ACT_WORDS[act]);
  expect(new Set(words).size).toBe(actSchema.options.length);
  expect(words.filter((each) => !/^[a-z ]{3,14}$/.test(each))).toEqual([]);
});
