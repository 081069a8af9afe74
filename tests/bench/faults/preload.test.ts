import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { type Fault, type Preloaded, PRELOADED } from '../../../scripts/bench/faults/fault.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const PRELOAD = pathToFileURL(join(PROJECT, 'scripts/bench/faults/preload.ts')).href;

/** Asks the disk in every form of `node:fs`, and says what each call answered, and what time it is. */
const PROGRAM = `
import fs, { openSync, writeSync } from 'node:fs';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
const [folder, outside] = process.argv.slice(1);
const said = [];
const attempt = async (name, call) => said.push(name + ' ' + await Promise.resolve().then(call).then(() => 'ok', (e) => e.code));
await writeFile(outside + '/a', '');
await attempt('write', () => writeFile(folder + '/a', 'a'));
await attempt('read', () => readFile(folder + '/a'));
await attempt('rename', () => rename(folder + '/a', folder + '/b'));
await attempt('handle', async () => { const f = await open(folder + '/c', 'w'); await f.writeFile('c'); await f.sync(); await f.close(); });
await attempt('number', () => writeSync(openSync(folder + '/d', 'w'), 'd'));
await attempt('callback', () => new Promise((done, no) => fs.writeFile(folder + '/e', '', (error) => error ? no(error) : done())));
const worker = new Worker("import('node:fs').then((fs) => fs.writeFileSync(process.argv.at(-1) + '/f', ''))", { eval: true, argv: [folder] });
await attempt('thread', () => new Promise((done, no) => worker.on('error', no).on('exit', done)));
console.log(JSON.stringify({ said, now: new Date().toISOString(), parts: new Date(2026, 0).getFullYear() }));
`;

async function disturbed(
  fault: Fault,
): Promise<{ said: string[]; now: string; parts: number; calls: number }> {
  const [folder, beside] = [await temporaryFolder(), await temporaryFolder()];
  const counter = join(beside, 'calls');
  const told: Preloaded = { fault, folders: [folder], counter, instant: Date.parse('2026-03-18T00:00:00Z') };
  const args = ['--import', PRELOAD, '--input-type=module', '--eval', PROGRAM, folder, beside];
  const { said } = await run(process.execPath, args, { env: { [PRELOADED]: JSON.stringify(told) } });
  return {
    ...(JSON.parse(said.split('\n')[0] ?? '') as Awaited<ReturnType<typeof disturbed>>),
    calls: readFileSync(counter).length,
  };
}

it('lets calls fail in every form of node:fs, in threads too, and the clock stand still', async () => {
  const counted = await disturbed({ how: 'EIO', call: 0 });
  expect(counted).toMatchObject({ now: '2026-03-18T00:00:00.000Z', parts: 2026 });
  expect(counted.said.filter((each) => !each.endsWith(' ok'))).toEqual([]);
  const all = await disturbed({ how: 'ENOSPC', call: 1 });
  expect(all.said).toEqual([
    ...['write ENOSPC', 'read ENOENT', 'rename ENOENT', 'handle ENOSPC', 'number ENOSPC'],
    ...['callback ENOSPC', 'thread ENOSPC'],
  ]);
  const last = await disturbed({ how: 'EIO', call: counted.calls });
  expect(last.said.filter((each) => !each.endsWith(' ok'))).toEqual(['thread EIO']);
});

it('the clock is set once, after so many looks at it', async () => {
  const folder = await temporaryFolder();
  const program = 'console.log([Date.now(), new Date().getTime(), Date.now(), new Date(7).getTime()].join())';
  const told: Preloaded = {
    folders: [],
    counter: join(folder, 'calls'),
    instant: 100,
    jump: { looks: 2, by: -5 },
  };
  const { said } = await run(process.execPath, ['--import', PRELOAD, '--eval', program], {
    env: { [PRELOADED]: JSON.stringify(told) },
  });
  expect(said.trim()).toBe('100,100,95,7');
});
