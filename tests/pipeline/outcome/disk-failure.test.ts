import { expect, it } from 'vitest';
import { systemFailure } from '../../../scripts/pipeline/outcome/disk-failure.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

it('names what the disk or the system did, with the path, also where another error wraps it', () => {
  const read = new Error('the articles cannot be read', {
    cause: new Error('LiveCollectionError', { cause: failed('EMFILE', '/site/a.md') }),
  });
  for (const error of [failed('EMFILE', '/site/a.md'), read])
    expect(systemFailure(error)).toEqual({
      what: 'too many files are open',
      remedy: 'raise the limit (ulimit -n) and run the command again',
      path: '/site/a.md',
    });
  expect(systemFailure(failed('ENOSPC'))).toMatchObject({ what: 'the disk is full' });
  expect(systemFailure(failed('EACCES'))).toMatchObject({ what: 'permission denied' });
});

it('names no mistake of the program, nor errors that cause each other', () => {
  const ring = new Error('one');
  ring.cause = new Error('two', { cause: ring });
  for (const error of [failed('ENOENT'), new TypeError('x'), ring, 'text', undefined])
    expect(systemFailure(error)).toBeUndefined();
});
