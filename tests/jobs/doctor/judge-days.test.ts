import { describe, expect, it } from 'vitest';
import { type DaysFacts, judgeDays } from '../../../scripts/jobs/doctor/checks/days.ts';
import { judgeSite, type SiteState } from '../../../scripts/jobs/doctor/checks/site.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { findingLines as lines } from '../../support/finding-lines.ts';

describe('stored days', () => {
  const verified = ['2026-03-05', '2026-03-01', '2026-03-02'].map((day) => ({
    day,
    articles: 9,
    lost: undefined,
  }));
  const judged = (changes: Partial<DaysFacts>) =>
    lines(
      judgeDays({
        ...{ isSample: false, verified, broken: [], unverified: [], published: [], withdrawn: [] },
        ...{ next: '2026-03-06', isMade: false, ...changes },
      }),
    );

  it('are whole, with a hole that neither the site nor a withdrawal accounts for', () => {
    expect(judged({})).toEqual([
      'ok: 3 stored days are whole and unaltered: 2026-03-01 to 2026-03-02, 2026-03-05',
      expect.stringMatching(/^note: no day is stored or published of 2026-03-03 to 2026-03-04 → /),
      'ok: the next run makes 2026-03-06',
    ]);
    expect(judged({ published: ['2026-03-03'], withdrawn: ['2026-03-04'] })).toHaveLength(2);
  });

  it('are broken: one that a run reads stops it, an older one does not', () => {
    const failure = new InputError('articles.jsonl', 'its hash is another', 'restore it');
    const broken = [
      { name: '2026-03-04', failure, stops: true },
      { name: '2026-02-28', failure, stops: false },
    ];
    expect(judged({ broken }).filter((line) => line.includes('cannot be read'))).toEqual([
      expect.stringMatching(
        /^do: the day 2026-03-04 cannot be read: articles\.jsonl.* → restore it; or move/,
      ),
      expect.stringMatching(/^note: the day 2026-02-28 cannot be read/),
    ]);
  });

  it('may be none, or too many for the time', () => {
    expect(judged({ verified: [] })[0]).toBe('ok: no day is stored yet');
    expect(judged({ unverified: ['2026-02-28'] })[1]).toMatch(/^note: 1 older days were not verified/);
  });
});

describe('the site', () => {
  const day = { day: '2026-03-05', missing: 0, isOld: false, isOther: false };
  const whole: SiteState = {
    isThere: true,
    isWhole: true,
    days: [day],
    unfinished: [],
    lacks: [],
    unbuilt: [],
  };
  const judged = (changes: Partial<SiteState>) => lines(judgeSite({ ...whole, ...changes }));

  it('is complete, with its newest day', () =>
    expect(judged({})).toEqual(['ok: dist/ is complete: 1 day, the newest 2026-03-05']));

  it('is torn, stale, or behind its snapshots; the next run works all the same', () => {
    const all = judged({
      ...{ isWhole: false, lacks: ['sw.js'], unfinished: ['2026-03-06'], unbuilt: ['2026-03-07'] },
      days: [
        { ...day, missing: 4 },
        { ...day, day: '2026-03-04', isOld: true, isOther: true, missing: undefined },
        { ...day, day: '2026-03-03', isOther: true },
      ],
    });
    expect(all.map((line) => line.slice(0, 'note: '.length))).toEqual(all.map(() => 'note: '));
    expect(all.join('\n')).toMatch(
      /not complete.*\n.*lacks sw\.js.*\n.*4 files of 2026-03-05 are missing → npm run build -- --days 2026-03-05\.\.2026-03-05\n.*1 older days.*\n.*2026-03-06.*\n.*2026-03-07.*\n.*earlier version of the program made 2026-03-04.*\n.*other settings.*: 2026-03-03/,
    );
  });
});
