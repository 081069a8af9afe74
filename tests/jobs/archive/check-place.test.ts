import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchivePlace } from '../../../scripts/jobs/archive/check-place.ts';
import { makeFolder } from '../../support/fake-project.ts';

const project = () => makeFolder({ 'dist/index.html': '', 'content/snapshots/2026-03-01/manifest.json': '' });
const check = (folder: string, of: string, deploy?: string) => () => {
  checkArchivePlace(of, { kind: 'folder', folder }, deploy);
};

describe('an archive', () => {
  it.each(['content', 'content/kept', 'dist', 'dist/kept', '.cache/kept', '.overview', ''])(
    'is not kept in what it is made of: %j of the publication',
    (path) => {
      const of = project();
      expect(check(join(of, path), of)).toThrow('name a folder of its own');
    },
  );

  it.each(['www', 'www/kept', 'link/kept'])('full texts are not deployed with the site: %s', (path) => {
    const of = project();
    mkdirSync(join(of, 'www'));
    symlinkSync(join(of, 'www'), join(of, 'link'));
    expect(check(join(of, path), of, join(of, 'www'))).toThrow('everybody could read this archive');
  });

  it('lies in the publication beside the site, in a disk above both, or on another machine', () => {
    const of = project();
    expect(check(join(of, 'archive'), of, join(of, 'www'))).not.toThrow();
    expect(check(join(of, '..'), of, join(of, 'www'))).not.toThrow();
    const remote = () => {
      checkArchivePlace(of, { kind: 'rclone', remote: 'storage:dist' }, 'storage:dist');
    };
    expect(remote).not.toThrow();
  });
});
