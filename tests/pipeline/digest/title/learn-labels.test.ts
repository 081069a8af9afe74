import { describe, expect, it } from 'vitest';
import { learnLabels } from '../../../../scripts/pipeline/digest/title/learn-labels.ts';

const learned = (titles: readonly string[]) => {
  const { beginnings, endings } = learnLabels(titles.map((title) => ({ source: 'za-wire', title }))).get(
    'za-wire',
  ) ?? { beginnings: new Set(), endings: new Set() };
  return { beginnings: [...beginnings], endings: [...endings] };
};

describe('what a source puts around several headlines of a day is its label', () => {
  it('in front of a colon or a bar', () => {
    expect(learned(['Kenya: Dam Fills', 'Kenya: Bank Opens', 'Kenya | Judge Resigns']).beginnings).toEqual([
      'Kenya',
    ]);
  });

  it('behind a bar', () => {
    const titles = ['Dam fills | The Day', 'Bank opens | The Day', 'Judge resigns | The Day'];
    expect(learned([...titles, ...['a', 'b', 'c', 'd'].map((each) => `News ${each}`)]).endings).toEqual([
      'The Day',
    ]);
  });

  it('behind a dash where half of its headlines have it, since fewer may name who said it', () => {
    const said = ['Dam to fill — minister', 'Bank to open — minister', 'Judge to go — minister'];
    const others = ['Sun in the north', 'Rain in the south', 'Ferry sold', 'Bridge shut'];
    expect(learned(said).endings).toEqual(['minister']);
    expect(learned([...said, ...others]).endings).toEqual([]);
  });

  it('but not what stands there twice', () => {
    expect(learned(['Kenya: Dam Fills | The Day', 'Kenya: Bank Opens | The Day'])).toEqual({
      beginnings: [],
      endings: [],
    });
  });
});
