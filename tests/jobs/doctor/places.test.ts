import { createServer } from 'node:http';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtArchive } from '../../../scripts/adapters/archive/look-at-archive.ts';
import { folderTarget } from '../../../scripts/adapters/deploy/folder-target.ts';
import { rcloneTarget } from '../../../scripts/adapters/deploy/rclone-target.ts';
import { archive, judgeArchive } from '../../../scripts/jobs/doctor/checks/archive.ts';
import { host, judgeHost } from '../../../scripts/jobs/doctor/checks/host.ts';
import type { Check } from '../../../scripts/jobs/doctor/check.ts';
import type { Examined, PublicationPlaces } from '../../../scripts/jobs/doctor/examined.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { findingLines as lines } from '../../support/finding-lines.ts';
import { makeGh } from '../../support/gh-stand-in.ts';
import { listen } from '../../support/loopback.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { run } from '../../support/run-script.ts';

const folder = makeTemporary('places-');
const place = (name: string) => join(folder, name);

/** What a check says of places; nothing else of a project matters to it. */
const said = async (check: Check, places: Partial<PublicationPlaces>, more: Partial<Examined> = {}) => {
  const examined = { project: folder, environment: {}, offline: false, places: () => places, ...more };
  return lines((await check.run(examined as Examined)).findings);
};

describe('the place of the archive', () => {
  it('is a folder that is there, or can be made', async () => {
    mkdirSync(place('kept'));
    const of = (name: string) => said(archive, { archive: { kind: 'folder', folder: place(name) } });
    expect(await of('kept')).toEqual([`ok: ${place('kept')}: it can be reached, and holds nothing yet`]);
    writeFileSync(place('kept/head-1.json'), '{}');
    expect(await of('kept')).toEqual([`ok: ${place('kept')}: it can be reached`]);
    expect(await of('not/yet')).toEqual([
      `ok: ${place('not/yet')}: it can be reached, and holds nothing yet`,
    ]);
    expect(readdirSync(folder)).not.toContain('not');
    writeFileSync(place('file'), '');
    expect((await of('file/below'))[0]).toMatch(/^do: .*file/);
    // Where readers, or the archive itself, would get it.
    const www = { target: folderTarget(place('www')), folder: place('www') };
    const served = await said(archive, {
      archive: { kind: 'folder', folder: place('www/kept') },
      deploy: www,
    });
    expect(served[0]).toMatch(/^do: .*everybody could read this archive/);
    expect((await of('dist/kept'))[0]).toMatch(/^do: .*it lies in dist\//);
  });

  it.skipIf(process.getuid?.() === 0)('is one that may be written to', async () => {
    mkdirSync(place('read-only'), { mode: 0o500 });
    const found = await said(archive, { archive: { kind: 'folder', folder: place('read-only') } });
    chmodSync(place('read-only'), 0o700);
    expect(found[0]).toMatch(/^do: .*read-only/);
  });

  it('is a branch that git reaches, and leaves as it is', async () => {
    await run('git', ['init', '-q', '--bare', place('origin.git')]);
    const of = (url: string) => said(archive, { archive: { kind: 'git', url, branch: 'kept' } });
    expect(await of(place('origin.git'))).toEqual([
      `ok: git:${place('origin.git')}#kept: it can be reached, and holds nothing yet`,
    ]);
    expect((await of(place('nowhere.git')))[0]).toMatch(/^do: git: "git ls-remote" ended with 128/);
  });

  it('is a private repository that its owner may write to', async () => {
    const { command, releases } = makeGh();
    const look = (repository: string) =>
      lookAtArchive({ kind: 'gh', repository, tag: 'overview-archive' }, command);
    expect(await look('fjord/archive')).toEqual({
      ...{ name: 'gh:fjord/archive@overview-archive', isThere: false },
    });
    mkdirSync(join(releases, 'overview-archive'), { recursive: true });
    expect(await look('fjord/archive')).toMatchObject({ isThere: true });
    await expect(look('open/archive')).rejects.toThrow('everybody can read it');
    await expect(look('read/archive')).rejects.toThrow('you may not write there');
    await expect(
      lookAtArchive({ kind: 'gh', repository: 'a/b', tag: 'c' }, place('no-such-gh')),
    ).rejects.toThrow('it is not installed');
  });

  it('is missed by a publication, and asked for nothing without leave', async () => {
    const none = { isNamed: false, isPublication: false, look: undefined, failure: undefined };
    expect(lines(judgeArchive(none))).toEqual([
      'ok: none is named: the folder of the program keeps the days',
    ]);
    expect(lines(judgeArchive({ ...none, isPublication: true }))[0]).toMatch(
      /^note: none is named: .*archive: PLACE/,
    );
    const remote = { archive: { kind: 'rclone', remote: 'nowhere:archive' } } as const;
    expect(await said(archive, remote, { offline: true })).toEqual(['note: not looked at: --offline']);
  });
});

describe('the host', () => {
  const ends: (() => Promise<void>)[] = [];
  let site = '';
  let served = '';
  beforeAll(async () => {
    const server = createServer(({ url }, response) => {
      if (url === '/north/published.json' && served !== '') response.end(served);
      else response.writeHead(404).end();
    });
    site = `http://127.0.0.1:${await listen(server, (end) => ends.push(end))}`;
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  it('is an empty place, or has what earlier deploys put there', async () => {
    const of = (name: string) =>
      said(host, { deploy: { target: folderTarget(place(name)), folder: place(name) } });
    expect(await of('www')).toEqual([`ok: ${place('www')}: it can be reached, and is empty`]);
    mkdirSync(place('www/.overview-deploy'), { recursive: true });
    writeFileSync(
      place('www/.overview-deploy/record-1.json'),
      '{"files":{},"formatVersion":1,"sequence":1}\n',
    );
    expect(await of('www')).toEqual([`ok: ${place('www')}: it has the site of earlier deploys`]);
    mkdirSync(place('other'));
    writeFileSync(place('other/index.html'), 'mine');
    expect((await of('other'))[0]).toMatch(/^do: .*no deploy put there what it holds → .*--adopt/);
    const broken = rcloneTarget('nowhere:www', () =>
      Promise.reject(new InputError('rclone', 'no such remote', 'rclone config')),
    );
    const remote = { deploy: { target: broken, folder: undefined } };
    expect(await said(host, remote)).toEqual(['do: rclone: no such remote → rclone config']);
    expect((await said(host, remote, { offline: true }))[0]).toMatch(
      /^note: .* was not looked at: --offline/,
    );
  });

  it('answers with what was built last, with another build, or not', async () => {
    const settings = { site, base: '/north/' };
    const environment = { OVERVIEW_CONTACT: 'https://fjord.example/about/' };
    const of = () => said(host, {}, { environment, site: () => ({ settings }) as never });
    expect(await of()).toEqual(['ok: no place to deploy to is named: the site stays in dist/']);
    mkdirSync(place('dist'));
    writeFileSync(place('dist/published.json'), '{"a":1}');
    expect((await of())[1]).toMatch(/^note: .*\/north\/published\.json: /);
    served = '{"a":0}';
    expect((await of())[1]).toMatch(/^note: http:.*\/north\/ has another build than dist\//);
    served = '{"a":1}';
    expect((await of())[1]).toBe(`ok: ${site}/north/ has what was built last`);
    expect(lines(judgeHost({ isLeftOut: false }))).toHaveLength(1);
  });
});
