import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COLOURS } from '../../src/cards/colours.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const light = (name: string): string | undefined =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(css)?.[1];

it('a card has the light colours of the site', () => {
  expect(COLOURS).toEqual({
    ink: light('ink'),
    soft: light('ink-soft'),
    paper: light('paper'),
    accent: light('accent'),
    land: light('map-none'),
    told: light('map-told'),
    doubtful: light('map-doubtful'),
    silent: light('map-silent'),
    unread: light('map-unread'),
    takes: ['take-none', 'take-1', 'take-2', 'take-3', 'take-4'].map(light),
  });
});
