import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configuredArchive, parseArchivePlace } from '../../scripts/command-line/archive-place-option.ts';

const parse = (text: string) => parseArchivePlace('archive', text);

it.each([
  ['/mnt/disk/archive', { kind: 'folder', folder: '/mnt/disk/archive' }],
  ['/mnt/a:b/archive', { kind: 'folder', folder: '/mnt/a:b/archive' }],
  ['./a:b', { kind: 'folder', folder: './a:b' }],
  [
    'git:https://host.example/a/b.git',
    { kind: 'git', url: 'https://host.example/a/b.git', branch: 'overview-archive' },
  ],
  [
    'git:git@host.example:a/b.git#kept/north',
    { kind: 'git', url: 'git@host.example:a/b.git', branch: 'kept/north' },
  ],
  ['git:/srv/archive.git#kept', { kind: 'git', url: '/srv/archive.git', branch: 'kept' }],
  ['gh:fjord/nordic.archive', { kind: 'gh', repository: 'fjord/nordic.archive', tag: 'overview-archive' }],
  ['gh:fjord/archive@v1', { kind: 'gh', repository: 'fjord/archive', tag: 'v1' }],
  ['rclone:storage:bucket/archive', { kind: 'rclone', remote: 'storage:bucket/archive' }],
])('%s is a place of an archive', (text, place) => {
  expect(parse(text)).toEqual(place);
});

it.each([
  ['git:', 'names no repository'],
  ['git:--upload-pack=x', 'names no repository'],
  ['git:https://host.example/a.git#a..b', 'names no repository'],
  ['git:https://me:secret@host.example/a.git', 'the address has a password in it'],
  ['gh:fjord', 'names no repository on GitHub'],
  ['gh:-fjord/../x', 'names no repository on GitHub'],
  ['rclone:storage', 'names no remote of rclone'],
  ['', 'names no folder'],
  ['s3://bucket/archive', 'only rclone reaches'],
  ['sftp://host.example/archive', 'only rclone reaches'],
  ['me@host.example:/srv/archive', 'only rclone reaches'],
])('%j is none', (text, what) => {
  expect(() => parse(text)).toThrow(what);
  expect(() => parse(text)).not.toThrow('secret');
});

it('a folder of the configuration is relative to its publication', () => {
  expect(configuredArchive({ OVERVIEW_ARCHIVE: '../kept' }, '/srv/nordic')).toEqual({
    kind: 'folder',
    folder: '/srv/kept',
  });
  expect(configuredArchive({ OVERVIEW_ARCHIVE: '~/kept' }, '/srv/nordic')).toEqual({
    kind: 'folder',
    folder: join(homedir(), 'kept'),
  });
  expect(configuredArchive({ OVERVIEW_ARCHIVE: '' }, '/srv/nordic')).toBeUndefined();
});
