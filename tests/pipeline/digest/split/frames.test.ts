import { describe, expect, it } from 'vitest';
import { FRAMES as eventFrames } from '../../../../scripts/pipeline/digest/split/frames.ts';
import { claimLabels } from '../../../../scripts/pipeline/digest/split/frames/claims.ts';
import type { Frame } from '../../../../scripts/pipeline/digest/split/frame.ts';

const frames: readonly Frame[] = eventFrames;
const names = frames.map(({ name }) => name);
const labels: readonly { text: string; topics?: readonly string[] }[] = [
  ...frames.flatMap((frame) => frame.labels),
  ...Object.values(claimLabels).flat(),
];
const smallWords = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'over',
  'the',
  'to',
  'with',
  'from',
  'about',
]);

describe('every frame that the splitter knows', () => {
  it('has a name of its own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('names only frames that there are', () => {
    for (const { absenceOf = [] } of frames) {
      for (const name of absenceOf) expect(names).toContain(name);
    }
  });

  it('has either terms of its own or frames whose absence it is', () => {
    for (const { terms, absenceOf } of frames) expect(terms.trim() === '').toBe(absenceOf !== undefined);
  });

  it('writes its terms in lower case, with a star only at the end of a word', () => {
    const lists = frames.flatMap(({ terms, unless = '', labels: of }) => [
      terms,
      unless,
      ...of.flatMap(({ needs, topics = [] }) => [...needs, ...topics]),
    ]);
    for (const term of lists.flatMap((list) => list.split(',')).map((each) => each.trim())) {
      expect(term).toMatch(/^$|^\?$|^!?[\p{Ll}\d'-]+\*?(?:\s+[\p{Ll}\d'-]+\*?)*$/u);
    }
  });
});

describe('every label', () => {
  it('belongs to one frame', () => {
    expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
  });

  it('has six words at most', () => {
    for (const { text } of labels) expect(text.split(' ').length, text).toBeLessThanOrEqual(6);
  });

  it('is in Title Case', () => {
    for (const { text } of labels) {
      text
        .replaceAll(/[‘’]/g, '')
        .split(' ')
        .forEach((word, at) => {
          if (word === '{topic}') return;
          if (at === 0 || !smallWords.has(word.toLowerCase())) expect(word, text).toMatch(/^\p{Lu}/u);
        });
    }
  });

  it('says which nouns may fill its gap, when it has one', () => {
    for (const { text, topics } of labels) expect(text.includes('{topic}'), text).toBe(topics !== undefined);
  });
});
