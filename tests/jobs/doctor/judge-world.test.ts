import { describe, expect, it } from 'vitest';
import { judgeBrowser } from '../../../scripts/jobs/doctor/checks/browser.ts';
import { type ClockFacts, judgeClock } from '../../../scripts/jobs/doctor/checks/clock.ts';
import {
  type ConfigurationFacts,
  judgeConfiguration,
} from '../../../scripts/jobs/doctor/checks/configuration.ts';
import { judgeKeys } from '../../../scripts/jobs/doctor/checks/keys.ts';
import { judgeNetwork, type NetworkFacts } from '../../../scripts/jobs/doctor/checks/network.ts';
import { judgeSources } from '../../../scripts/jobs/doctor/checks/sources.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { makeSource } from '../../support/make-source.ts';
import { findingLines as lines } from '../../support/finding-lines.ts';

describe('the words around the news', () => {
  const facts: ConfigurationFacts = {
    ...{ file: 'overview.config.yaml', isThere: true, isRead: true, isPublication: true },
    ...{ mistakes: [], variables: [] },
    ...{ contact: undefined, contactFailure: undefined, siteFailure: undefined, words: undefined },
  };
  const judged = (words: ConfigurationFacts['words']) => lines(judgeConfiguration({ ...facts, words }));

  it('are said to be of a language that is complete, and counted where they are not', () => {
    expect(judged({ language: 'nb' })).toContain('ok: the words around the news are in the language nb');
    expect(judged({ language: 'sv', phrases: { Search: 'Sök' } })).toContainEqual(
      expect.stringMatching(
        /^note: \d{3,} phrases of the site have no translation into sv, .* → translate them in interface\/sv\.yaml/,
      ),
    );
    expect(judged(undefined).join()).not.toContain('words');
  });
});

describe('a configuration', () => {
  const mistake = (where: string) => new InputError(where, 'it is wrong', 'correct it');
  const facts: ConfigurationFacts = {
    ...{ file: 'overview.config.yaml', isThere: true, isRead: true, isPublication: true },
    ...{
      mistakes: [],
      variables: [],
      contact: undefined,
      contactFailure: undefined,
      siteFailure: undefined,
      words: undefined,
    },
  };
  const judged = (changes: Partial<ConfigurationFacts>) =>
    lines(judgeConfiguration({ ...facts, ...changes }));
  const marks = (all: readonly string[]) => all.map((line) => line.replace(/:.*/s, ''));

  it('has a line for each mistake, and none for a contact that is one of them', () => {
    const mistakes = [mistake('overview.config.yaml:2: site'), mistake('overview.config.yaml:5: contact')];
    expect(judged({ mistakes })).toEqual([
      'do: overview.config.yaml:2: site: it is wrong → correct it',
      'do: overview.config.yaml:5: contact: it is wrong → correct it',
    ]);
    expect(marks(judged({ mistakes: mistakes.slice(0, 1) }))).toEqual(['do', 'do']);
  });

  it('has a line for a file that it names and no site can be made by', () => {
    const siteFailure = mistake('theme: nope.css');
    expect(judged({ siteFailure })).toContain('do: theme: nope.css: it is wrong → correct it');
    const wrong = { name: 'OVERVIEW_SITE', state: 'wrong' as const, failure: mistake('OVERVIEW_SITE') };
    expect(marks(judged({ siteFailure, variables: [wrong] })).filter((mark) => mark === 'do')).toHaveLength(
      2,
    );
  });

  it('that cannot be read may have a contact', () => {
    const all = judged({ isRead: false, mistakes: [mistake('overview.config.yaml')] });
    expect(marks(all)).toEqual(['do', 'note']);
    expect(all[1]).toBe('note: the contact is not known until overview.config.yaml can be read');
  });

  it('is missed in a publication, and in the program’s own folder is not', () => {
    const contact = 'https://fjord.example/';
    expect(judged({ isThere: false, contact })[0]).toMatch(
      /^note: the publication has no overview\.config\.yaml/,
    );
    expect(judged({ isThere: false, isPublication: false, contact })[0]).toMatch(/^ok: .* none is needed$/);
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

describe('keys, sources and the browser', () => {
  it('says of keys what is wrong, without their values', () => {
    const key = { name: 'OVERVIEW_LLM_KEY', isSet: true, isOdd: false, service: undefined, isOpen: false };
    expect(lines(judgeKeys({ services: [{ ...key, isSet: false }], signing: undefined }))).toEqual([
      'ok: no key is set, and none is needed',
    ]);
    expect(lines(judgeKeys({ services: [key], signing: undefined }))).toEqual([
      'ok: OVERVIEW_LLM_KEY is set',
    ]);
    const service = { name: 'OVERVIEW_LLM_URL', isSet: false };
    const odd = { ...key, service, isOdd: true, isOpen: true };
    expect(lines(judgeKeys({ services: [odd], signing: undefined }))).toEqual([
      expect.stringContaining('a space or a quotation mark'),
      expect.stringContaining('OVERVIEW_LLM_URL is not: it is not used'),
      expect.stringContaining('sent unencrypted'),
    ]);
    const signing = { path: '/home/me/key.json', failure: undefined };
    expect(lines(judgeKeys({ services: [], signing }))).toEqual(['ok: /home/me/key.json signs snapshots']);
    const failure = new InputError('/home/me/key.json', 'others may read it', 'run chmod 600');
    expect(lines(judgeKeys({ services: [], signing: { ...signing, failure } }))).toEqual([
      'do: /home/me/key.json: others may read it → run chmod 600',
    ]);
  });

  it('takes a feed that is down for a note, and all for a reason to stop', () => {
    const outcome = (id: string, isDown: boolean) => ({
      ...{ source: makeSource(id), feed: `http://${id}.test/`, notes: [], notModified: false, bytes: 0 },
      entries: isDown
        ? []
        : [
            {
              feed: 'http://a.test/',
              position: 0,
              guid: '1',
              url: 'http://a.test/',
              title: 'A',
              published: '2026-03-22T05:00:00Z',
              blocks: [],
            },
          ],
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
      'ok: the registry is valid: it gives 2 sources in 2 countries',
      'note: fr-0: gone → npm run sources -- check --live --sources fr-0',
      'ok: fr-1: 1 entry, the newest 1 h old',
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
