import { expect, it } from 'vitest';
import { voicesOf } from '../../../../scripts/pipeline/digest/split/voices.ts';

const article = (voice: string, title: string) => ({ voice, title });

it('gives articles of one source or agency one voice', () => {
  const [a, b, c] = voicesOf([
    article('x', 'Dam breaks'),
    article('y', 'Flood'),
    article('x', 'River rises'),
  ]);
  expect(a).toBe(c);
  expect(b).not.toBe(a);
});

it('gives articles under one headline one voice, whatever site stands behind it', () => {
  const [a, b, c] = voicesOf([
    article('x', 'Dam breaks in the north | The Example Times'),
    article('y', 'Dam breaks in the North'),
    article('z', 'Dam breaks in the north?'),
  ]);
  expect(a).toBe(b);
  expect(c, 'a question is not the statement').not.toBe(a);
});

it('joins two sources by the headline of a third article that either printed', () => {
  const voices = voicesOf([
    article('x', 'Dam breaks'),
    article('y', 'Thousands flee the flood'),
    article('z', 'Rescue begins'),
    article('x', 'Thousands flee the flood'),
  ]);
  expect(voices).toEqual([voices[0], voices[0], voices[2], voices[0]]);
  expect(voices[2]).not.toBe(voices[0]);
});
