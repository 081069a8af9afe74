import { describe, expect, it } from 'vitest';
import { namePublication } from '../../../scripts/pipeline/outcome/name-publication.ts';

describe('a command that a message names', () => {
  it('works on the publication that the message is about', () => {
    expect(namePublication('later, "npm run digest -- --repair 2026-03-18"', '/srv/nordic')).toBe(
      'later, "npm run digest -- --publication /srv/nordic --repair 2026-03-18"',
    );
    expect(namePublication('npm run archive -- pull, or npm run build', '/srv/nordic')).toBe(
      'npm run archive -- --publication /srv/nordic pull, or npm run build -- --publication /srv/nordic',
    );
    expect(namePublication('run npm run publish:daily again', '/srv/nordic')).toBe(
      'run npm run publish:daily -- --publication /srv/nordic again',
    );
  });

  it('can be typed as it stands, whatever the folder is called', () => {
    expect(namePublication('npm run build', "/srv/my editor's desk")).toBe(
      String.raw`npm run build -- --publication '/srv/my editor'\''s desk'`,
    );
  });

  it('stays as it is where no publication was named', () => {
    for (const none of [undefined, ''])
      expect(namePublication('npm run build -- --all', none)).toBe('npm run build -- --all');
  });
});
