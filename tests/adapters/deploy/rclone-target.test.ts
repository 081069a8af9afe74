import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cacheOf } from '../../../scripts/adapters/hosts/file-rules.ts';
import { rcloneTarget } from '../../../scripts/adapters/deploy/rclone-target.ts';
import { runRclone } from '../../../scripts/adapters/deploy/run-rclone.ts';
import type { Target } from '../../../scripts/adapters/deploy/target.ts';
import { deploySite } from '../../../scripts/jobs/deploy/deploy-site.ts';
import { makeFolder } from '../../support/fake-project.ts';
import { filesIn, makeSite } from '../../support/make-site.ts';

/** A password as rclone writes it down; none where it is not installed. */
const obscured = spawnSync('rclone', ['obscure', 'secret'], { encoding: 'utf8' });
const secret = obscured.status === 0 ? obscured.stdout.trim() : '';
/** A site with a file of most steps of a deploy: each is a call of rclone. */
const small = (site: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(site).filter(([path]) => !/^(?:archive|feed|offline|rss|sw)\b/.test(path)),
  );
const oneDay = small(makeSite('2026-03-01'));
const twoDays = small(makeSite('2026-03-01', '2026-03-02'));

/** Serves a folder by a protocol on this machine, and gives the address as rclone writes it. */
async function serve(folder: string, protocol: string, remote: (port: string) => string): Promise<string> {
  const login = ['--user', 'desk', '--pass', 'secret'];
  const child = spawn('rclone', ['serve', protocol, folder, '--addr', '127.0.0.1:0', '-v', ...login]);
  onTestFinished(() => {
    child.kill();
  });
  return remote(await portOf(child));
}

/** Storage that speaks S3 and checks signatures, with a bucket, on this machine. */
async function startStorage(): Promise<{ origin: string; remote: string }> {
  // A bundle of certificates, with which rclone of Debian 12 opens no storage.
  vi.stubEnv('AWS_CA_BUNDLE', '');
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory: makeFolder() },
    configureBuckets: [{ name: 'news', configs: [] }],
  });
  const { port } = await server.run();
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });
  const keys = 'access_key_id=S3RVER,secret_access_key=S3RVER,force_path_style=true';
  return {
    origin: `http://127.0.0.1:${port}/news`,
    remote: `:s3,provider=Other,endpoint="http://127.0.0.1:${port}",${keys}:news`,
  };
}

function portOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (piece: Buffer) => {
      said += String(piece);
      const [, port] = /127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(port);
    });
    child.on('close', () => reject(new Error(said)));
  });
}

describe.skipIf(secret === '')(`a deploy by rclone${secret === '' ? ', which is not installed' : ''}`, () => {
  it('to a server of WebDAV: the site, then what changed; only what was put there is deleted', async () => {
    const folder = makeFolder();
    const at = (port: string) => `:webdav,url="http://127.0.0.1:${port}",user=desk,pass=${secret}:www`;
    const target = rcloneTarget(await serve(folder, 'webdav', at));
    await deploy(twoDays, target);
    expect(filesIn(join(folder, 'www'))).toEqual(twoDays);
    await writeFile(join(folder, 'www/mine.txt'), 'mine');
    const { steps, deleted } = await deploy(oneDay, target);
    expect(filesIn(join(folder, 'www'))).toEqual({ ...oneDay, 'mine.txt': 'mine' });
    expect(steps.flat()).not.toContain('404.html');
    expect(deleted).toContain('2026-03-02/story/index.html');
    expect(await target.present(['404.html', 'none.html'])).toEqual(['404.html']);
  });

  it('to a server of SFTP, where it stops at what others put there', async () => {
    const folder = makeFolder({ 'other/mine.txt': 'mine' });
    const at = (port: string) => `:sftp,host=127.0.0.1,port=${port},user=desk,pass=${secret}:www`;
    const address = await serve(folder, 'sftp', at);
    await deploy(oneDay, rcloneTarget(address));
    expect(filesIn(join(folder, 'www'))).toEqual(oneDay);
    await expect(deploy(oneDay, rcloneTarget(address.replace(/www$/, 'other')))).rejects.toThrow('not empty');
    expect(filesIn(join(folder, 'other'))).toEqual({ 'mine.txt': 'mine' });
  });

  it('to storage by S3, which answers with the headers of each file; only what was put there is deleted', async () => {
    const { origin, remote } = await startStorage();
    const target = rcloneTarget(`${remote}/www`);
    const answers = (site: Record<string, string>, path = 'www') =>
      Promise.all(Object.keys(site).map(async (file) => (await fetch(`${origin}/${path}/${file}`)).text()));
    await deploy(twoDays, target);
    expect(await answers(twoDays)).toEqual(Object.values(twoDays));
    for (const file of ['index.html', '2026-03-01/index.html']) {
      const { headers } = await fetch(`${origin}/www/${file}`);
      expect(headers.get('cache-control')).toBe(cacheOf(file));
      expect(headers.get('content-type')).toMatch(/^text\/html/);
    }
    await rcloneTarget(`${remote}/www`).write('mine.txt', 'mine');
    const { steps, deleted } = await deploy(oneDay, target);
    expect(deleted).toContain('2026-03-02/story/index.html');
    expect(steps.flat()).not.toContain('404.html');
    expect(await answers({ ...oneDay, 'mine.txt': 'mine' })).toEqual([...Object.values(oneDay), 'mine']);
    for (const file of deleted) expect((await fetch(`${origin}/www/${file}`)).status).toBe(404);
    const others = rcloneTarget(`${remote}/other`);
    await others.write('mine.txt', 'mine');
    await expect(deploy(oneDay, others)).rejects.toThrow('not empty');
    const stranger = rcloneTarget(
      `${remote.replace('secret_access_key=S3RVER', 'secret_access_key=no')}/www`,
    );
    await expect(deploy(twoDays, stranger)).rejects.toThrow(/rclone.*SignatureDoesNotMatch/s);
  });
});

const deploy = (site: Record<string, string>, target: Target) =>
  deploySite({ dist: makeFolder(site), work: makeFolder(), force: true, target });

describe('what rclone is told', () => {
  it('files by name, in one call for those of the same headers, which storage answers with', async () => {
    const calls: { args: readonly string[]; input: string | undefined }[] = [];
    const target = rcloneTarget('s3:news', (args, input) => {
      calls.push({ args, input });
      return Promise.resolve(Buffer.from(''));
    });
    await target.put(
      ['_astro/a.css', '_astro/b.css', 'data/x.parquet', 'sw.js'].map((path) => ({ path, from: '/dist' })),
    );
    const told = calls.map(({ args, input }) => [args.filter((each) => each.includes(': ')), input]);
    expect(told).toEqual([
      [['Cache-Control: public, max-age=31536000, immutable'], '_astro/a.css\n_astro/b.css\n'],
      [
        ['Cache-Control: public, max-age=300', 'Content-Type: application/vnd.apache.parquet'],
        'data/x.parquet\n',
      ],
      [['Cache-Control: no-cache'], 'sw.js\n'],
    ]);
    calls.length = 0;
    await target.put(
      ['2026-03-01/mail.eml', '2026-03-01/overview.epub'].map((path) => ({ path, from: '/dist' })),
    );
    expect(calls.map(({ args }) => args.at(args.findLastIndex((each) => each.includes(': '))))).toEqual([
      'Content-Type: message/rfc822',
      'Content-Type: application/epub+zip',
    ]);
    expect(calls[0]?.args.slice(0, 3)).toEqual(['copy', '/dist', 's3:news']);
    expect(await target.read('none.json')).toBeUndefined();
  });

  it('without rclone the message says how to get it', async () => {
    const missing = runRclone(['version'], { command: 'rclone-that-is-not-there' });
    await expect(missing).rejects.toThrow(/rclone: it is not installed.*apt-get install rclone/s);
  });

  it('where it fails, the message has its last words', async () => {
    const failing = runRclone(['-e', 'console.error("no such host"); process.exit(1)'], {
      command: process.execPath,
    });
    await expect(failing).rejects.toThrow(/ended with 1: no such host/);
  });

  it('what is not there is nothing', async () => {
    expect(await runRclone(['-e', 'process.exit(4)'], { command: process.execPath })).toBeUndefined();
  });
});
