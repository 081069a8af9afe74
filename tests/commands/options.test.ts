import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandText } from '../support/command-text.ts';
import { runCommandLines } from '../support/many-command-lines.ts';
import { PROJECT, type Run } from '../support/run-script.ts';

/** What stands before an option, by the name of its command. */
const START: Record<string, [script: string, ...args: string[]]> = {
  annotate: ['annotate.ts', 'nowhere'],
  build: ['build.ts'],
  'check-feeds': ['check-feeds.ts'],
  'check-links': ['check-links.ts'],
  config: ['deploy.ts', 'config', 'nginx'],
  deploy: ['deploy.ts'],
  digest: ['digest.ts'],
  doctor: ['doctor.ts'],
  fuzz: ['fuzz.ts'],
  import: ['import.ts', 'nowhere.jsonl', '--day', '2026-03-18', '--out', 'nowhere'],
  join: ['join.ts', 'nowhere'],
  mail: ['mail.ts', '2026-03-18'],
  new: ['new.ts', '../nowhere', '--title', 'Nordic', '--countries', 'NO'],
  archive: ['archive.ts', 'pull'],
  proof: ['verify.ts', '2026-03-18'],
  rebuild: ['rebuild.ts', 'content/snapshots/2026-03-18'],
  seal: ['snapshot.ts', 'seal', 'nowhere'],
  add: ['sources.ts', 'add', 'https://gazette.example'],
  check: ['sources.ts', 'check'],
  opml: ['sources.ts', 'opml'],
  start: ['start.ts', '--offline'],
  translate: ['translate.ts', 'nowhere'],
  verify: ['snapshot.ts', 'verify', 'nowhere'],
  withdraw: ['withdraw.ts', '2026-03-18'],
};

/** A bad value of every option that has one. */
const CASES: [command: string, option: string, value: string][] = [
  ['annotate', '--out', ''],
  ['annotate', '--out', 'package.json'],
  ['archive', '--at', ''],
  ['archive', '--at', 'gh:fjord'],
  ['archive', '--at', 'git:'],
  ['build', '--days', '7'],
  ['build', '--days', '2026-03-18..2026-03-17'],
  ['build', '--shard', '2/2'],
  ['build', '--out', 'package.json'],
  ['build', '--newest', '0'],
  ['build', '--budget-mb', '-1'],
  ['build', '--site', 'notaurl'],
  ['build', '--base', '../up'],
  ['build', '--snapshots', 'files.example'],
  ['build', '--images', 'some'],
  ['check-feeds', '--site', 'notaurl'],
  ['check-links', '--site', 'ftp://news.example'],
  ['config', '--root', 'srv/www'],
  ['config', '--root', '/srv/"www"'],
  ['config', '--site', 'notaurl'],
  ['config', '--base', '../up'],
  ['deploy', '--to', ''],
  ['deploy', '--to', 'rclone:/srv/www'],
  ['deploy', '--to', 'rclone:--config:x'],
  ['deploy', '--from', '/nowhere/at/all'],
  ['deploy', '--cname', 'https://news.example'],
  ['digest', '--day', '2026-02-30'],
  ['digest', '--day', 'yesterday'],
  ['digest', '--repair', 'today'],
  ['digest', '--window', '49h'],
  ['digest', '--sources', ''],
  ['digest', '--sources', 'fr-le-monde;fr-liberation'],
  ['digest', '--countries', 'FR,'],
  ['digest', '--languages', 'Spanish tongue'],
  ['digest', '--articles', '0'],
  ['digest', '--articles', '1e3'],
  ['digest', '--translate', 'babelfish'],
  ['digest', '--registry', '/nowhere/at/all'],
  ['digest', '--contact', 'me@news.example'],
  ['digest', '--minutes', '0'],
  ['digest', '--gap', '-1'],
  ['digest', '--images', 'some'],
  ['digest', '--timeout', '1.5'],
  ['digest', '--min-feeds', '120%'],
  ['digest', '--min-countries', 'half'],
  ['digest', '--min-articles', ''],
  ['digest', '--min-of-median', '-1'],
  ['digest', '--days', 'seven'],
  ['digest', '--budget-mb', 'much'],
  ['digest', '--site', 'news.example'],
  ['digest', '--base', '../up'],
  ['doctor', '--contact', 'nobody'],
  ['fuzz', '--seconds', '0'],
  ['fuzz', '--documents', 'many'],
  ['fuzz', '--seed', 'x'],
  ['fuzz', '--only', 'everything'],
  ['fuzz', '--save', 'package.json'],
  ['import', '--day', '18.03.2026'],
  ['import', '--out', 'package.json/below'],
  ['import', '--sources', '/nowhere.json'],
  ['import', '--headlines', 'scripts'],
  ['digest', '--snapshots', 'files.example'],
  ['import', '--sealed-at', 'now'],
  ['join', '--newest', 'all'],
  ['join', '--budget-mb', '0'],
  ['join', '--site', 'notaurl'],
  ['join', '--base', '../up'],
  ['join', '--snapshots', 'files.example'],
  ['join', '--images', 'some'],
  ['mail', '--to', 'scripts'],
  ['mail', '--pause', '-1'],
  ['new', '--title', 'two\nlines'],
  ['new', '--title', 'N'.repeat(61)],
  ['new', '--countries', 'NO;SE'],
  ['new', '--languages', 'es;pt'],
  ['new', '--opml', '/nowhere/climate.opml'],
  ['new', '--country', 'Atlantis'],
  ['rebuild', '--budget-mb', '9 MB'],
  ['rebuild', '--site', 'notaurl'],
  ['rebuild', '--site', 'https://news.example/?edition=1'],
  ['rebuild', '--snapshots', 'https://me:secret@files.example'],
  ['rebuild', '--sha256', 'f00d'],
  ['rebuild', '--require-signature', 'mine'],
  ['rebuild', '--base', 'https://news.example/world/'],
  ['rebuild', '--base', '/a path/'],
  ['rebuild', '--base', '/a/\n/* https://evil.example 302'],
  // Tried in every way to divide it, this would take days.
  ['rebuild', '--base', `${'a'.repeat(60)}!`],
  ['rebuild', '--images', 'All'],
  ['seal', '--sealed-at', '2026-03-18'],
  ['verify', '--require-signature', 'A'.repeat(42)],
  ['proof', '--against', 'nowhere'],
  ['proof', '--keys', 'nowhere.json'],
  ['proof', '--newest', '0'],
  ['proof', '--require-signature', '!'.repeat(43)],
  ['proof', '--sha256', 'f00d'],
  ['proof', '--snapshots', 'files.example'],
  ['verify', '--sha256', `${'0'.repeat(63)}g`],
  ['add', '--country', 'Atlantis'],
  ['add', '--registry', 'package.json'],
  ['add', '--contact', 'nobody'],
  ['check', '--registry', ''],
  ['check', '--sources', 'daily all'],
  ['check', '--sources', 'zz-unknown'],
  ['check', '--countries', 'Q9'],
  ['check', '--languages', '1'],
  ['check', '--contact', 'http://localhost'],
  ['check', '--propose', '/nowhere/registry.patch'],
  ['check', '--history', 'scripts'],
  ['check', '--stale-days', '0'],
  ['opml', '--out', '/nowhere/sources.opml'],
  ['opml', '--out', 'scripts'],
  ['start', '--days', '0'],
  ['start', '--images', 'yes'],
  ['start', '--port', 'abc'],
  ['start', '--port', '70000'],
  ['start', '--host', 'not a host'],
  ['start', '--host', 'nowhere.invalid'],
  ['translate', '--out', ''],
  ['translate', '--translate', 'deepl,'],
  ['withdraw', '--reason', ' '],
  ['withdraw', '--days', '0'],
  ['withdraw', '--site', 'news.example'],
  ['withdraw', '--base', '/a path/'],
  ['withdraw', '--snapshots', 'files.example'],
  ['withdraw', '--images', 'some'],
];

describe('a bad value of an option', () => {
  let outcomes: Run[] = [];
  beforeAll(async () => {
    const lines = CASES.map(
      ([command, option, value]) => [...(START[command] ?? ['none']), option, value] as const,
    );
    // A port where nobody listens: whatever begins to gather after all gets nowhere.
    outcomes = await runCommandLines(lines, { env: { OVERVIEW_TEST_ORIGIN: '1' } });
  });

  it.each(CASES.map((each, index) => [...each, index] as const))(
    '%s %s %j ends at once with one message that names it',
    (_, option, __, index) => {
      const { status, said } = outcomes[index] ?? {};
      expect(said).toContain(` ${option}: "`);
      expect(said?.match(/What to do: \S/g)).toHaveLength(1);
      expect(said).not.toMatch(/^\s+at /m);
      // The message and its remedy: no step of the work was printed before.
      expect(said?.trim().split('\n')).toHaveLength(2);
      expect(status).toBe(1);
    },
  );

  it('is tried of every option of every command', () => {
    const scripts = globSync('*.ts', { cwd: join(PROJECT, 'scripts') });
    const options = scripts.flatMap((script) => {
      const text = commandText(join('scripts', script));
      return [...text.matchAll(/'(?:-\w, )?(--[\w-]+) [<[]/g)].map(([, option]) => `${script} ${option}`);
    });
    const tried = CASES.map(([command, option]) => `${START[command]?.[0]} ${option}`);
    expect([...new Set(tried)].sort()).toEqual([...new Set(options)].sort());
  });
});

describe('a folder to make that holds something else', () => {
  const WORK: [script: string, ...args: string[]][] = [
    ['annotate.ts', 'nowhere', '--out', 'scripts'],
    ['import.ts', 'nowhere.jsonl', '--day', '2026-03-18', '--out', 'scripts'],
    ['translate.ts', 'nowhere', '--out', 'scripts'],
  ];

  it('is refused before what is to be worked on is looked at', async () => {
    for (const { status, said } of await runCommandLines(WORK)) {
      expect(said).toContain('scripts: the folder is not empty');
      expect(status).toBe(1);
    }
  });
});
