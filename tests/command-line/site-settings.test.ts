import { expect, it } from 'vitest';
import { siteSettings } from '../../scripts/command-line/site-settings.ts';

const ENVIRONMENT = { OVERVIEW_SITE: 'https://env.example', OVERVIEW_COUNTRY: 'fr', OVERVIEW_BASE: '' };

it('an option comes before its variable, and both before what a public snapshot says', () => {
  const published = {
    site: 'https://published.example',
    base: '/world/',
    snapshots: 'https://files.example',
  };
  expect(siteSettings({ site: 'https://option.example' }, ENVIRONMENT, published)).toEqual({
    site: 'https://option.example',
    base: '/world/',
    country: 'FR',
    snapshots: 'https://files.example',
  });
  expect(siteSettings({}, ENVIRONMENT, published).site).toBe('https://env.example');
  expect(siteSettings({}, {}, published)).toEqual(published);
  expect(siteSettings({}, {})).toEqual({});
});

it('a variable that cannot be an address, or a country, is refused', () => {
  expect(() => siteSettings({}, { OVERVIEW_SNAPSHOTS: 'files' })).toThrow('OVERVIEW_SNAPSHOTS');
  expect(() => siteSettings({}, { OVERVIEW_COUNTRY: 'Freedonia' })).toThrow('OVERVIEW_COUNTRY');
});
