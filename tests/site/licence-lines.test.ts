import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licenceLines } from '../../src/lib/licence-lines.ts';
import { PROJECT } from '../support/run-script.ts';

it('lists each package that makes a site once, with its licence, and none for development alone', () => {
  const lockfile = JSON.stringify({
    packages: {
      '': { name: 'overview', version: '0.1.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/@a/c': { version: '1.0.0', license: 'MIT OR Apache-2.0', optional: true },
      'node_modules/d/node_modules/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/e': { version: '3.0.0' },
      'node_modules/tests': { version: '9.0.0', license: 'MIT', dev: true },
    },
  });
  expect(licenceLines(lockfile).slice(3)).toEqual([
    '@a/c 1.0.0 MIT OR Apache-2.0',
    'b 2.0.0 ISC',
    'e 3.0.0 states no licence',
    '',
  ]);
});

it('every package of this project states its licence', () => {
  const lines = licenceLines(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter((line) => line.endsWith('states no licence'))).toEqual([]);
});
