import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockfile, makeFolder } from '../support/fake-project.ts';

const BOOTSTRAP = join(import.meta.dirname, '../../scripts/bootstrap');

/** An npm that notes its arguments, and installs unless the network is "down". */
const NPM = `#!/bin/sh
echo "$@" >> npm.log
mkdir -p node_modules/astro
test -e network-is-down && exit 1
echo '{}' > node_modules/astro/package.json
cp package-lock.json node_modules/.package-lock.json
`;

/** A checkout on which nothing has run yet, with a command that ends with the code that it is given. */
function makeCheckout() {
  const folder = makeFolder({
    'package.json': '{"type":"module"}',
    'package-lock.json': lockfile({ astro: { version: '7.3.5' } }),
    'scripts/give-code.ts': 'process.exitCode = Number(process.argv[2] as string);',
    'bin/npm': NPM,
  });
  chmodSync(join(folder, 'bin/npm'), 0o755);
  cpSync(BOOTSTRAP, join(folder, 'scripts/bootstrap'), { recursive: true });
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` };
  return {
    folder,
    run: (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/bootstrap/run.mjs', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      }),
    installs: () => readFileSync(join(folder, 'npm.log'), 'utf8').trim().split('\n'),
  };
}

it('the first command installs and runs; the second only runs', () => {
  const { run, installs } = makeCheckout();
  expect(run('scripts/give-code.ts', '7').status).toBe(7);
  expect(run('scripts/give-code.ts', '0').status).toBe(0);
  expect(installs()).toEqual([expect.stringMatching(/^ci .*--ignore-scripts/)]);
});

it('what stands before the command goes to Node, what stands after it to the command', () => {
  const { run } = makeCheckout();
  expect(run('--trace-exit', 'scripts/give-code.ts', '7').status).toBe(7);
  expect(run('--no-such-option', 'scripts/give-code.ts', '7').stderr).toContain(
    'bad option: --no-such-option',
  );
  expect(run('scripts/give-code.ts', '7', '--no-such-option').status).toBe(7);
});

it('a changed lockfile is installed', () => {
  const { folder, run, installs } = makeCheckout();
  run('scripts/give-code.ts', '0');
  writeFileSync(join(folder, 'package-lock.json'), lockfile({ astro: { version: '7.3.6' } }));
  expect(run('scripts/give-code.ts', '0').status).toBe(0);
  expect(installs()).toHaveLength(2);
});

it('a failed install says so, runs nothing, and is repaired by the next command', () => {
  const { folder, run } = makeCheckout();
  writeFileSync(join(folder, 'network-is-down'), '');
  const failed = run('scripts/give-code.ts', '7');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(/could not be installed[^]*What to do: .*run the same command again/);
  rmSync(join(folder, 'network-is-down'));
  expect(run('scripts/give-code.ts', '7').status).toBe(7);
});

it('an install that fails on the way leaves nothing that passes for complete', () => {
  const { folder, run, installs } = makeCheckout();
  run('scripts/give-code.ts', '0');
  rmSync(join(folder, 'node_modules/astro/package.json'));
  writeFileSync(join(folder, 'network-is-down'), '');
  expect(run('scripts/give-code.ts', '0').status).toBe(1);
  rmSync(join(folder, 'network-is-down'));
  expect(run('scripts/give-code.ts', '0').status).toBe(0);
  expect(installs()).toHaveLength(3);
});
