import { describe, expect, it } from 'vitest';
import { judgeBrowser } from '../../../scripts/jobs/doctor/checks/browser.ts';
import { type ClockFacts, judgeClock } from '../../../scripts/jobs/doctor/checks/clock.ts';
import { type DaysFacts, judgeDays } from '../../../scripts/jobs/doctor/checks/days.ts';
import { judgeKeys } from '../../../scripts/jobs/doctor/checks/keys.ts';
import { judgeModel, type ModelFacts } from '../../../scripts/jobs/doctor/checks/language-model.ts';
import { judgeMachine, type MachineFacts } from '../../../scripts/jobs/doctor/checks/machine.ts';
import { judgeNetwork, type NetworkFacts } from '../../../scripts/jobs/doctor/checks/network.ts';
import { judgeSite, type SiteFacts } from '../../../scripts/jobs/doctor/checks/site.ts';
import { judgeSources } from '../../../scripts/jobs/doctor/checks/sources.ts';
import { judgeTranslation, type TranslationFacts } from '../../../scripts/jobs/doctor/checks/translation.ts';
import type { Finding } from '../../../scripts/jobs/doctor/finding.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { fail, succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { makeSource } from '../../support/make-source.ts';

/** Findings as lines: the mark, what, and what to do. */
const lines = (findings: readonly Finding[]) =>
  findings.map(({ mark, what, remedy }) => `${mark}: ${what}${remedy === undefined ? '' : ` → ${remedy}`}`);

describe('the machine', () => {
  const facts: MachineFacts = {
    ...{ node: '24.1.0', oldestNode: '22.18.0', cores: 2, free: 5e9, failures: [] },
    memory: { free: 2e9, all: 4e9 },
  };
  const judged = (changes: Partial<MachineFacts>) => lines(judgeMachine({ ...facts, ...changes }));

  it('is well', () => {
    expect(judged({})).toEqual([
      'ok: Node 24.1.0',
      'ok: 2 cores',
      'ok: 2.0 GB of 4.0 GB of memory are free',
      'ok: a day can be written, and 5.0 GB of the disk are free',
    ]);
  });

  it.each([
    ['22.17.9', 'do: Node 22.17.9 is too old'],
    ['9.99.0', 'do: Node 9.99.0 is too old'],
    ['22.18.0', 'ok: Node 22.18.0'],
    ['100.0.0', 'ok: Node 100.0.0'],
  ])('with Node %s', (node, line) => expect(judged({ node })[0]).toContain(line));

  it('has little memory, which is worth knowing, or a full disk, which stops a day', () => {
    expect(judged({ memory: { free: 3e8, all: 5e8 } })[2]).toMatch(/^note: only 0\.3 GB of 0\.5 GB/);
    const full = new InputError('/srv', 'only 12 MB are free', 'free some space');
    expect(judged({ failures: [full] }).slice(3)).toEqual([
      'do: /srv: only 12 MB are free → free some space',
    ]);
  });
});

describe('the network', () => {
  const facts: NetworkFacts = {
    ...{ isTest: false, resolves: true, resolvesAnything: false, proxies: [] },
    reasons: [undefined, undefined, 'timed out'],
  };
  const judged = (changes: Partial<NetworkFacts>) => lines(judgeNetwork({ ...facts, ...changes }));

  it('answers, however few servers do', () => {
    expect(judged({})).toEqual(['ok: names of hosts resolve', 'ok: 2 of 3 servers answer']);
    // A server that refuses has answered.
    expect(judged({ reasons: ['access refused', 'robots.txt'] })[1]).toBe('ok: 2 of 2 servers answer');
  });

  it('is not looked at without leave', () =>
    expect(lines(judgeNetwork(undefined))).toEqual(['note: not looked at: --offline']));

  it.each([
    ['TLS failure', /no certificate is trusted: .*→ set NODE_EXTRA_CA_CERTS/],
    ['address not allowed', /something answers for the resolver → sign in/],
    ['connection failed', /connections are refused or cut/],
    ['timed out', /nothing answers in time/],
  ])('is not what it seems where every server fails with "%s"', (reason, line) => {
    const [, last = ''] = judged({ reasons: [reason, reason, 'out of time'] });
    expect(last).toMatch(/^do: none of 3 servers could be reached: /);
    expect(last).toMatch(line);
  });

  it('resolves no name, or every name, or is behind a proxy that is not used', () => {
    expect(judged({ resolves: false, reasons: [] })).toEqual([
      expect.stringMatching(/^do: no name of a source/),
    ]);
    expect(judged({ resolvesAnything: true })[1]).toMatch(/^note: a name that cannot exist has an address/);
    expect(judged({ proxies: ['HTTPS_PROXY'] }).at(-1)).toBe(
      'note: HTTPS_PROXY is set, and not used: connections are direct',
    );
  });
});

describe('the clock', () => {
  const NOW = Date.parse('2026-03-22T06:00:00Z');
  const judged = (minutes: readonly number[], changes: Partial<ClockFacts> = {}) =>
    lines(
      judgeClock({
        now: NOW,
        readings: minutes.map((each) => ({ host: 'a.test', theirs: NOW - each * 60_000, ours: NOW })),
        ...{ leftOut: undefined, sealed: undefined, ...changes },
      }),
    );

  it.each([
    [[0, 0.5, -0.5], /^ok: it says 2026-03-22T06:00:00Z, as servers do$/],
    [[-5], /^note: the clock is 5 min behind, by a server: it says 2026-03-22T06:00:00Z → set the clock/],
    [[5, 5, 6], /^note: the clock is 5 min ahead, by 3 answers/],
    [[-180], /^do: the clock is 3 hours behind/],
    [[525_600], /^do: the clock is 365 days ahead/],
    // One server whose own clock is wrong proves nothing.
    [[0, 0, 9_999], /^ok: /],
    [[], /^note: it says 2026-03-22T06:00:00Z; no server said what time it is$/],
  ])('%j minutes ahead of servers', (minutes, line) =>
    expect(judged(minutes)).toEqual([expect.stringMatching(line)]),
  );

  it('is behind a seal', () => {
    const sealed = { day: '2026-03-23', sealedAt: '2026-03-24T00:02:00Z' };
    expect(judged([], { sealed, leftOut: '--offline' })).toEqual([
      'do: the clock is behind: it says 2026-03-22T06:00:00Z, and 2026-03-23 was sealed at 2026-03-24T00:02:00Z → set the clock of this machine, best by NTP',
      'note: it says 2026-03-22T06:00:00Z; no server was asked: --offline',
    ]);
  });
});

describe('translation', () => {
  const languages = new Map([
    ['de', 3],
    ['fr', 2],
    ['si', 1],
  ]);
  const bergamot = {
    name: 'bergamot',
    knows: new Map([['de', 'here'] as const, ['fr', 'in the index'] as const]),
    bytes: 31e6,
  };
  const judged = (changes: Partial<TranslationFacts>) =>
    lines(
      judgeTranslation({
        ...{ languages, engines: [bergamot], memory: { languages: 0, bytes: 0 }, leftOut: undefined },
        ...changes,
      }),
    );

  it('says where the models of the languages are, and which language has none', () => {
    expect(judged({ memory: { languages: 2, bytes: 4e6 } })).toEqual([
      'ok: bergamot has the models of 1 of 3 languages here',
      expect.stringMatching(/^note: models of 1 more are in the index, 31 MB: fr → they are downloaded/),
      expect.stringMatching(/^note: no engine translates si: 1 sources stay in their own words/),
      'ok: translations in 2 languages are remembered, 4 MB',
    ]);
  });

  it('counts every engine of the chain', () => {
    const deepl = {
      name: 'deepl',
      knows: new Map([...languages.keys()].map((each) => [each, 'known'] as const)),
      bytes: 0,
    };
    const all = judged({ engines: [deepl, bergamot] });
    expect(all[0]).toBe('ok: deepl knows 3 of 3 languages');
    expect(all).toContain('ok: every language of the sources can be translated');
  });

  it('finds no fault where it was not allowed to look, or nothing is to be translated', () => {
    const failed = { name: 'bergamot', knows: new Map(), failure: 'no index', bytes: 0 };
    expect(judged({ engines: [failed], leftOut: '--offline' })).toEqual([
      expect.stringMatching(/^note: bergamot cannot be used: no index/),
    ]);
    expect(judged({ engines: [] })).toEqual(['note: translation is off']);
  });
});

describe('the language model', () => {
  const endpoint = { url: 'https://model.example/v1', model: 'small' };
  const judged = (facts: Partial<ModelFacts>) => lines(judgeModel({ isNeeded: false, ...facts }));

  it('is not needed, unless a day is to be annotated', () => {
    expect(judged({})).toEqual(['ok: none is configured, and none is needed']);
    expect(judged({ isNeeded: true })[0]).toMatch(/^do: a day is to be annotated/);
    const failure = new InputError('OVERVIEW_LLM=auto', 'no server', 'start one');
    expect(judged({ failure })).toEqual(['note: OVERVIEW_LLM=auto: no server → start one']);
    expect(judged({ failure, isNeeded: true })[0]).toMatch(/^do: /);
  });

  it('answers, does not, or has another model', () => {
    expect(judged({ endpoint, listed: succeed(['small']) })[0]).toMatch(/^ok: .* and has small$/);
    expect(judged({ endpoint, listed: succeed(['large']) })[0]).toMatch(
      /^note: .* does not list small → .* large$/,
    );
    const refused = fail({ reason: 'not accepted', detail: 'HTTP 401' } as const);
    expect(judged({ endpoint, listed: refused })[0]).toMatch(
      /^note: .*: HTTP 401 → check its address and its key/,
    );
    expect(judged({ endpoint, tokens: { budget: 3_000_000, spent: 3_000_000 } })[1]).toMatch(
      /^note: 3,000,000 of/,
    );
  });
});

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
  const whole: SiteFacts = {
    isThere: true,
    isWhole: true,
    days: [day],
    unfinished: [],
    lacks: [],
    unbuilt: [],
  };
  const judged = (changes: Partial<SiteFacts>) => lines(judgeSite({ ...whole, ...changes }));

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

describe('keys, sources and the browser', () => {
  it('says of keys what is wrong, without their values', () => {
    const key = { name: 'OVERVIEW_LLM_KEY', isSet: true, isOdd: false, service: undefined, isOpen: false };
    expect(lines(judgeKeys([{ ...key, isSet: false }]))).toEqual(['ok: no key is set, and none is needed']);
    expect(lines(judgeKeys([key]))).toEqual(['ok: OVERVIEW_LLM_KEY is set']);
    const service = { name: 'OVERVIEW_LLM_URL', isSet: false };
    expect(lines(judgeKeys([{ ...key, service, isOdd: true, isOpen: true }]))).toEqual([
      expect.stringContaining('a space or a quotation mark'),
      expect.stringContaining('OVERVIEW_LLM_URL is not: it is not used'),
      expect.stringContaining('sent unencrypted'),
    ]);
  });

  it('takes a feed that is down for a note, and all for a reason to stop', () => {
    const outcome = (id: string, isDown: boolean) => ({
      ...{ source: makeSource(id), feed: `http://${id}.test/`, notes: [], notModified: false, bytes: 0 },
      entries: isDown
        ? []
        : [{ guid: '1', url: 'http://a.test/', title: 'A', published: '2026-03-22T05:00:00Z', blocks: [] }],
      failure: isDown ? { stage: 'fetch', subject: id, reason: 'gone' } : undefined,
    });
    const judged = (downs: readonly boolean[]) =>
      lines(
        judgeSources({
          sources: [makeSource('fr-a'), makeSource('de-a')],
          outcomes: downs.map((isDown, n) => outcome(`fr-${n}`, isDown)),
          ...{ leftOut: undefined, now: Date.parse('2026-03-22T06:00:00Z') },
        }),
      );
    expect(judged([true, false])).toEqual([
      'ok: the registry is valid: 2 sources in 2 countries are chosen',
      'note: fr-0: gone → npm run sources -- check --live --sources fr-0',
      'ok: fr-1: 1 entries, the newest 1 h old',
    ]);
    expect(judged([true, true]).at(-1)).toMatch(/^do: none of 2 feeds could be read/);
  });

  it('asks for a browser of those alone who work on the code', () => {
    expect(judgeBrowser({ isForDevelopers: false, path: undefined })).toEqual([]);
    expect(lines(judgeBrowser({ isForDevelopers: true, path: undefined }))[0]).toMatch(
      /^note: there is no Chromium/,
    );
  });
});
