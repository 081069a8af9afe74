import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variableParsers } from '../../../scripts/command-line/configuration/check-values.ts';
import { checkOf } from '../../../scripts/jobs/doctor/check.ts';
import { examine } from '../../../scripts/jobs/doctor/examine.ts';
import type { Project } from '../../../scripts/jobs/doctor/examined.ts';
import { must, note, ok } from '../../../scripts/jobs/doctor/finding.ts';
import { examinationText, summary } from '../../../scripts/jobs/doctor/report.ts';
import { chooseSample, instantOf } from '../../../scripts/jobs/doctor/sample-feeds.ts';
import { holesIn, inWords } from '../../../scripts/jobs/doctor/spans.ts';
import { variablesRead, variablesSet } from '../../../scripts/jobs/doctor/variables.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { makeSource } from '../../support/make-source.ts';
import { PROJECT } from '../../support/run-script.ts';

const project: Project = {
  ...{ project: '/nowhere', environment: {}, given: {}, options: new Map(), parsers: {}, contact: undefined },
  ...{
    configuration: { file: 'c.yaml', isThere: false, isRead: true, mistakes: [] },
    offline: true,
    oldestNode: '22.18.0',
  },
  site: () => {
    throw new Error('not asked');
  },
  places: () => {
    throw new Error('not asked');
  },
  findBrowser: () => Promise.resolve(undefined),
};

const checkThat = (look: () => Promise<string>, patience = 60_000) =>
  checkOf({ title: 'T', patience, look, judge: (what) => [ok(what)] });

describe('checks', () => {
  it('name commands that work on the publication that is looked at', async () => {
    const judge = () => [note('it is old', 'npm run build -- --all')];
    const old = checkOf({ title: 'T', patience: 60_000, look: () => Promise.resolve(''), judge });
    const of = { ...project, environment: { OVERVIEW_FOLDER: '/srv/nordic' } };
    const { checks: done } = await examine({ old }, of, () => undefined);
    expect(done[0]?.findings).toEqual([
      note('it is old', 'npm run build -- --publication /srv/nordic --all'),
    ]);
  });

  it('end in their time, whatever does not answer, and the next ones go on', async () => {
    const never = new Promise<string>(() => undefined);
    const checks = { a: checkThat(() => never, 20), b: checkThat(() => Promise.resolve('well')) };
    const { checks: done, counts, isLate } = await examine(checks, project, () => undefined);
    expect(done.map(({ findings }) => findings[0]?.what)).toEqual(['not answered within 0 seconds', 'well']);
    expect([isLate, counts]).toEqual([true, { ok: 1, note: 1, do: 0 }]);
  });

  it('take a bad input for a finding, said once, and let a bug pass', async () => {
    const bad = () => Promise.reject(new InputError('f.yaml', 'is no registry', 'mend it'));
    const said: string[] = [];
    const { counts } = await examine({ a: checkThat(bad), b: checkThat(bad) }, project, (each) =>
      said.push(examinationText(each)),
    );
    expect(said).toEqual(['T\n  do    f.yaml: is no registry\n        → mend it\n\n']);
    expect(summary({ counts })).toMatch(/^One thing is to be done before a day can be made and published/);
    const bug = checkThat(() => Promise.reject(new TypeError('a bug')));
    await expect(examine({ bug }, project, () => undefined)).rejects.toThrow('a bug');
  });

  it('show no control characters of what others wrote', () =>
    expect(examinationText({ title: 'T', findings: [must('a\u001b[31m\nb', 'c')] })).toBe(
      'T\n  do    a[31m b\n        → c\n\n',
    ));
});

describe('variables', () => {
  it('are known as docs/configuration.md lists them', () => {
    const text = readFileSync(join(PROJECT, 'docs/configuration.md'), 'utf8');
    const listed = Array.from(text.matchAll(/^\| `(OVERVIEW_\w+)`/gm), ([, name]) => name);
    expect(variablesRead(variableParsers('/srv/nordic')).sort()).toEqual([...new Set(listed)].sort());
  });

  it.each([
    ['OVERVIEW_SITE', 'https://news.example', 'good'],
    ['OVERVIEW_SITE', 'news.example', 'wrong'],
    ['OVERVIEW_LLM_URL', 'http://127.0.0.1:11434/v1', 'good'],
    ['OVERVIEW_LLM_URL', '127.0.0.1:11434', 'wrong'],
    ['OVERVIEW_LLM_BUDGET', 'much', 'wrong'],
    ['OVERVIEW_TRANSLATION_WORKERS', '0', 'wrong'],
    ['OVERVIEW_TEST_ORIGIN', 'x', 'wrong'],
    ['OVERVIEW_TEST_ORIGIN', '4000', 'for tests'],
    ['OVERVIEW_DAYS', '2026-03-01', 'of a build'],
    ['OVERVIEW_SITES', 'https://news.example', 'unknown'],
  ])('%s=%s is %s', (name, value, state) =>
    expect(
      variablesSet({
        given: { [name]: value, OVERVIEW_BASE: '', PATH: '/' },
        parsers: variableParsers('/srv/nordic'),
      }),
    ).toMatchObject([{ name, state }]),
  );
});

describe('what is looked at', () => {
  it('is a few sources, each of another country, spread over all', () => {
    const codes = Array.from('abcdefghijklmnop', (letter) => `${letter}x`);
    const sources = codes.flatMap((code) => [makeSource(`${code}-one`), makeSource(`${code}-two`)]);
    const chosen = chooseSample(sources, 4).map(({ id }) => id);
    expect(chosen).toEqual(['ax-one', 'ex-one', 'ix-one', 'mx-one']);
    expect(chooseSample(sources.slice(0, 4), 6).map(({ id }) => id)).toEqual(['ax-one', 'bx-one']);
    expect(chooseSample([makeSource('fr-a', { rights: { text: 'none' } })], 6)).toEqual([]);
  });

  it('is the clock of a server, through the caches between', () => {
    const date = 'Sun, 22 Mar 2026 06:00:00 GMT';
    expect(instantOf(date, undefined)).toBe(Date.parse('2026-03-22T06:00:00Z'));
    expect(instantOf(date, '90')).toBe(Date.parse('2026-03-22T06:01:30Z'));
    expect(instantOf(date, 'old')).toBe(Date.parse('2026-03-22T06:00:00Z'));
    expect([instantOf(undefined, '5'), instantOf('soon', undefined)]).toEqual([undefined, undefined]);
  });

  it('is the days between, over months and leap days', () => {
    expect(holesIn(['2028-03-01', '2028-02-27'])).toEqual(['2028-02-28', '2028-02-29']);
    expect([holesIn([]), holesIn(['2026-01-01', '2026-01-01', '2026-01-02'])]).toEqual([[], []]);
    expect(inWords(['2026-12-31', '2027-01-01', '2026-03-01'])).toBe('2026-03-01, 2026-12-31 to 2027-01-01');
  });
});
