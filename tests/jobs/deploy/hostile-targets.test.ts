import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderTarget } from '../../../scripts/adapters/deploy/folder-target.ts';
import type { Target } from '../../../scripts/adapters/deploy/target.ts';
import { deployFolder } from '../../../scripts/jobs/deploy/deploy-folder.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { filesIn, makeSite } from '../../support/make-site.ts';

const oneDay = makeSite('2026-03-01');
const twoDays = makeSite('2026-03-01', '2026-03-02');

/** A place with a folder to deploy to, and something beside it that is nobody's business. */
interface Place {
  project: string;
  www: string;
  outside: string;
}

function makePlace(site = oneDay): Place {
  const project = makeFolder({ 'outside/mine.txt': 'mine' });
  cpSync(makeFolder(site), join(project, 'dist'), { recursive: true });
  return { project, www: join(project, 'www'), outside: join(project, 'outside') };
}

const deploy = ({ project }: Place, target: Target, adopt = false) =>
  deployFolder({ project, dist: join(project, 'dist'), target, adopt });

/** A record as a deploy writes it, and a journal of one that was killed. */
const record = (files: object) => JSON.stringify({ formatVersion: 1, sequence: 1, files });
const journal = (files: unknown[], deleted: string[]) =>
  JSON.stringify({ formatVersion: 1, sequence: 1, of: 0, files, deleted });

const noted = ({ www }: Place, file: string, text: string): void => {
  mkdirSync(join(www, '.overview-deploy'), { recursive: true });
  writeFileSync(join(www, '.overview-deploy', file), text);
};

/** Paths by which a record would reach files that are none of the target's. */
const ESCAPES = [
  '../outside/mine.txt',
  'a/../../outside/mine.txt',
  './mine.txt',
  '/etc/hostname',
  'a//b',
  '',
  String.raw`..\outside\mine.txt`,
  'C:/mine.txt',
  'index.html\n../outside/mine.txt',
  '\u001b[2Jindex.html',
];

/** What is in the place of a target, or in it; what is said of it, by the path that it is said of. */
const TARGETS: [string, (place: Place) => unknown, what: RegExp, where?: string][] = [
  ['a file', ({ www }) => writeFileSync(www, ''), /it is no folder/],
  ['a pipe', ({ www }) => execFileSync('mkfifo', [www]), /it is no folder/],
  ['a link to a file', ({ www, outside }) => symlinkSync(join(outside, 'mine.txt'), www), /it is no folder/],
  ['a link in a circle', ({ www }) => symlinkSync(www, www), /lead in a circle/],
  [
    'the site itself by a link',
    ({ www, project }) => symlinkSync(join(project, 'dist'), www),
    /holds the site/,
  ],
  ['a folder of others', ({ www, outside }) => cpSync(outside, www, { recursive: true }), /it is not empty/],
  [
    'a folder with a link on the way',
    ({ www, outside }) => {
      mkdirSync(www);
      symlinkSync(outside, join(www, '2026-03-01'));
    },
    /it is not empty/,
  ],
  [
    'one with a file in the place of its memory',
    (place) => {
      mkdirSync(place.www);
      writeFileSync(join(place.www, '.overview-deploy'), '');
    },
    /a parent folder is a file/,
    '/.overview-deploy/record-0.json',
  ],
  [
    'one whose record is a pipe',
    (place) => {
      noted(place, 'note', '');
      execFileSync('mkfifo', [join(place.www, '.overview-deploy/record-0.json')]);
    },
    /a pipe or a device/,
    '/.overview-deploy/record-0.json',
  ],
  [
    'one whose record has no end',
    (place) => {
      noted(place, 'note', '');
      symlinkSync('/dev/zero', join(place.www, '.overview-deploy/record-1.json'));
    },
    /a pipe or a device/,
    '/.overview-deploy/record-1.json',
  ],
  [
    'one whose record has a terabyte',
    (place) => {
      noted(place, 'record-1.json', '');
      truncateSync(join(place.www, '.overview-deploy/record-1.json'), 2 ** 40);
    },
    /it has more than 256 MiB/,
    '/.overview-deploy/record-1.json',
  ],
  [
    'one whose record is of another version',
    (place) => noted(place, 'record-1.json', '{"formatVersion":2}'),
    /another version of the program wrote it/,
    '/.overview-deploy/record-1.json',
  ],
  ...ESCAPES.flatMap((path): (typeof TARGETS)[number][] => [
    [
      `one whose record names ${JSON.stringify(path)}`,
      (place) => noted(place, 'record-1.json', record({ 'index.html': 'x', [path]: 'x' })),
      path === '' ? /another version/ : /which is no file of this place/,
      '/.overview-deploy/record-1.json',
    ],
    [
      `one whose journal has deleted ${JSON.stringify(path)}`,
      (place) => noted(place, 'journal-1.json', journal([], [path])),
      path === '' ? /another version/ : /which is no file of this place/,
      '/.overview-deploy/journal-1.json',
    ],
    [
      `one whose journal has sent ${JSON.stringify(path)}`,
      (place) => noted(place, 'journal-1.json', journal([[path, 'x']], [])),
      path === '' ? /another version/ : /which is no file of this place/,
      '/.overview-deploy/journal-1.json',
    ],
  ]),
];

describe('a folder that is deployed to', () => {
  it.each(TARGETS)(
    'is refused by its path, with what to do, where it is %s',
    async (_, make, what, where = '') => {
      const place = makePlace();
      make(place);
      const error = await deploy(place, folderTarget(place.www)).then(
        () => expect.fail('it was taken'),
        (failure: unknown) => failure,
      );
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).where).toBe(`${place.www}${where}`);
      expect((error as InputError).what).toMatch(what);
      expect((error as InputError).remedy).not.toBe('');
      expect(filesIn(place.outside)).toEqual({ 'mine.txt': 'mine' });
    },
  );

  it('may be a link to a folder: what it leads to is deployed to', async () => {
    const place = makePlace();
    mkdirSync(join(place.project, 'disk'));
    symlinkSync(join(place.project, 'disk'), place.www);
    await deploy(place, folderTarget(place.www));
    expect(filesIn(join(place.project, 'disk'))).toEqual(oneDay);
  });

  it('lets no link in it take files elsewhere, when they are sent or deleted', async () => {
    const place = makePlace(twoDays);
    await deploy(place, folderTarget(place.www));
    cpSync(join(place.www, '2026-03-01'), join(place.outside, 'day'), { recursive: true });
    rmSync(join(place.www, '2026-03-01'), { recursive: true });
    symlinkSync(join(place.outside, 'day'), join(place.www, '2026-03-01'));
    const before = filesIn(place.outside);
    // Sent: a page of the day changed. Deleted: a file of it is gone.
    const page = join(place.project, 'dist/2026-03-01/index.html');
    const html = readFileSync(page, 'utf8');
    for (const change of [
      () => writeFileSync(page, `${html} `),
      () => rmSync(join(place.project, 'dist/2026-03-01/story'), { recursive: true }),
    ]) {
      change();
      const target = folderTarget(place.www);
      await expect(
        deployFolder({ project: place.project, dist: join(place.project, 'dist'), target, force: true }),
      ).rejects.toThrow(`${join(place.www, '2026-03-01')}: it is a link`);
      writeFileSync(page, html);
    }
    expect(filesIn(place.outside)).toEqual(before);
  });

  it('writes through no link that a stranger put where files are on their way', async () => {
    const place = makePlace();
    mkdirSync(place.www);
    symlinkSync(join(place.outside, 'mine.txt'), join(place.www, '.overview-deploying'));
    await deploy(place, folderTarget(place.www));
    expect(filesIn(place.outside)).toEqual({ 'mine.txt': 'mine' });
    expect(filesIn(place.www)).toEqual(oneDay);
  });

  it('keeps a link to nothing at an address of the site, which is a stranger’s', async () => {
    const place = makePlace();
    noted(place, 'record-1.json', record({ 'old.html': 'x' }));
    symlinkSync('nowhere', join(place.www, 'index.html'));
    await expect(deploy(place, folderTarget(place.www))).rejects.toThrow(
      'no deploy put there its index.html',
    );
  });
});

it('nothing is sent from a site’s folder but its own plain files', async () => {
  const place = makePlace();
  symlinkSync(join(place.outside, 'mine.txt'), join(place.project, 'dist/2026-03-01/secret.txt'));
  symlinkSync(place.outside, join(place.project, 'dist/2026-03-01/secrets'));
  execFileSync('mkfifo', [join(place.project, 'dist/2026-03-01/pipe')]);
  await deploy(place, folderTarget(place.www));
  expect(filesIn(place.www)).toEqual(oneDay);
  expect(existsSync(join(place.www, '2026-03-01/secret.txt'))).toBe(false);
});
