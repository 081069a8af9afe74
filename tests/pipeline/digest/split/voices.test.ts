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

it('gives articles that begin with the same words one voice, and others that only begin alike their own', () => {
  const lead =
    'The singer said Thursday that she may not perform at the awards and may have to put the film on hold.';
  const [a, b, c] = voicesOf([
    { voice: 'agency AP', title: 'Singer says show in jeopardy', lead },
    { voice: 'globe', title: 'Singer may not appear', lead: `${lead} She blames her label.` },
    { voice: 'z', title: 'Singer angry', lead: 'The singer said Thursday that she may sue.' },
  ]);
  expect(b).toBe(a);
  expect(c).not.toBe(a);
});
