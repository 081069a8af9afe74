import { describe, expect, it } from 'vitest';
import { speaksOfHarm } from '../../../../scripts/pipeline/digest/rank/speaks-of-harm.ts';

describe('a headline speaks of people harmed', () => {
  it.each([
    'Two dead as bus crashes near Saltmere',
    'Air strikes hit a market in the north',
    'Ferry fire kills eleven',
    'Man shot dead outside a bank',
    'Police shot a protester, witnesses say',
    'Mass shooting at a school',
    'Dozens hurt in stand collapse',
    'War in the delta enters its second year',
    'Explosion in a flour mill',
    'Thousands evacuated after floods',
    'Heart attack claims a minister',
    'Bomb attack on a convoy',
    'Famine looms in the hills',
    'Rebels hold six hostages',
    'Northern strikes in Saltmere condemned',
    'Inquiry into the shooting of a guard',
    'Man held for attacking a nurse',
  ])('%s', (headline) => {
    expect(speaksOfHarm(headline)).toBe(true);
  });
});

describe('it does not where the words hurt nobody', () => {
  it.each([
    'Trade war weighs on growth',
    'Ministers in a war of words over milk',
    'Party fills its war chest',
    'Stock crash wipes out a year of gains',
    'Shares crash after a profit warning',
    'Market crashes for a third day',
    'Champion wins gold in the shot put',
    'It is a long shot, says the coach',
    'Midfielder takes a shot at goal',
    'Who needs a booster shot?',
    'Rovers crash out of the cup',
    'Explorers map a cave',
    'Firm exploits a gap in the law',
    'Bombay mix is back in fashion',
    'President accused of abuse of power',
    'Senate kills the bill',
    'Talks reach a dead end',
    'Cyber attack shuts a library',
    'Teachers plan strikes in March',
    'Rail strikes in the capital',
    'Nurses to strike on Friday',
    'Shooting of the new series begins',
    'Attacking midfielder signs for Rovers',
    'Director starts shooting her next film',
    'Winger scores in injury time',
    'Exports hurt by a strong currency',
  ])('%s', (headline) => {
    expect(speaksOfHarm(headline)).toBe(false);
  });
});

it('real harm counts, whatever figure of speech is next to it', () => {
  expect(speaksOfHarm('Trade war overshadowed as quake kills hundreds')).toBe(true);
});
