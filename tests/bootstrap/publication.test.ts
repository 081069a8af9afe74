import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takePublication } from '../../scripts/bootstrap/publication.mjs';
import { makeTemporary } from '../support/run-folder.ts';

const here = makeTemporary('publication-');
mkdirSync(join(here, 'nordic'));
const environment = { INIT_CWD: here };

describe('--publication', () => {
  it.each([
    [['--publication', 'nordic', '--day', '2026-03-18']],
    [['--day', '2026-03-18', '--publication=nordic']],
    [['--day', '2026-03-18', '--publication', join(here, 'nordic')]],
  ])('%j is taken from the arguments, and its folder is told to the command', (args) => {
    expect(takePublication(args, environment)).toEqual({
      args: ['--day', '2026-03-18'],
      environment: { INIT_CWD: here, OVERVIEW_FOLDER: join(here, 'nordic') },
    });
  });

  it('is not needed', () => {
    expect(takePublication(['--offline'], environment)).toEqual({ args: ['--offline'], environment });
  });

  it.each([[['--publication']], [['--publication=']], [['--publication', 'southern']]])(
    '%j is an error that says what to do',
    (args) => expect(() => takePublication(args, environment)).toThrow(/--publication: .*What to do: name/s),
  );
});
