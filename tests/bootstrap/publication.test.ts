import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takePublication } from '../../scripts/bootstrap/publication.mjs';
import { makeTemporary } from '../support/run-folder.ts';

const here = makeTemporary('publication-');
mkdirSync(join(here, 'nordic'));
writeFileSync(join(here, 'nordic/overview.config.yaml'), '');
// A folder of somebody who publishes nothing.
mkdirSync(join(here, 'project/dist'), { recursive: true });
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

  it.each([
    [['--publication']],
    [['--publication=']],
    [['--publication', 'southern']],
    [['--publication', 'project']],
  ])('%j is an error that says what to do', (args) =>
    expect(() => takePublication(args, environment)).toThrow(/--publication: .*What to do: name/s),
  );

  it('names the file that a folder lacks, and one publication at a time', () => {
    expect(() => takePublication(['--publication', 'project'], environment)).toThrow(
      'it has no overview.config.yaml',
    );
    const twice = ['--publication', 'nordic', '--publication=nordic'];
    expect(() => takePublication(twice, environment)).toThrow('it is given twice');
  });
});
