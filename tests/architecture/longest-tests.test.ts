import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LONGEST } from '../support/longest-first.ts';
import { PROJECT } from '../support/run-script.ts';

it('the tests that begin first are there', () => {
  expect(LONGEST.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
});
