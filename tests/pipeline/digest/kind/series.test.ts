import { describe, expect, it } from 'vitest';
import { isInstalment, withoutSeriesLabel } from '../../../../scripts/pipeline/digest/kind/series.ts';

describe('a headline of what comes out with the calendar', () => {
  it.each([
    'Kirrawong index rises 2% as miners gain',
    'Ostrian stock market closes lower on tech losses',
    'Velland composite index edges down',
    'Seoul shares end lower on tariff concerns',
    'Weekly jobless claims fall to 204,000',
    'Ostrian inflation in March slows to 2.1%',
    'Biz sentiment improves for third month: survey',
    'Velland reports 4,300 new daily cases',
    'Round 12 preview: Saltmere host Tamar',
    'L’inflation en Ostrie ralentit',
    'Weather forecast for the weekend',
    'Morning briefing: Tuesday',
  ])('%s', (title) => {
    expect(isInstalment(title)).toBe(true);
  });
});

describe('a headline of an event', () => {
  it.each([
    'Quake toll in Brattvik rises to 87',
    'Rescuers find 12 more dead in Tarnowbrück',
    'Brask Motors shares fall after recall of 4,300 cars',
    'Exports hit by strike at the port of Saltmere',
    'Unemployment protest shuts down the capital of Ostria',
    'Parliament of Ngassel passes the ferry budget',
    'Match abandoned as floodlights fail at Saltmere',
  ])('%s', (title) => {
    expect(isInstalment(title)).toBe(false);
  });
});

describe('the label of a rolling report', () => {
  it.each([
    ['The Latest: Ferry sinks off Saltmere', 'Ferry sinks off Saltmere'],
    ['Regatta Latest: Tamar win the eights', 'Tamar win the eights'],
    ['Latest: nothing is known', 'Latest: nothing is known'],
    ['Brask unveils its latest: a ferry of glass', 'Brask unveils its latest: a ferry of glass'],
  ])('%s', (title, without) => {
    expect(withoutSeriesLabel(title)).toBe(without);
  });
});
