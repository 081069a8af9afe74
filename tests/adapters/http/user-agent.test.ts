import { describe, expect, it } from 'vitest';
import { type ContactPlaces, contactUrl, userAgent } from '../../../scripts/adapters/http/user-agent.ts';

const contact = (
  environment: ContactPlaces['environment'],
  options: Omit<ContactPlaces, 'environment'> = {},
) => contactUrl({ ...options, environment });

const WORKFLOW = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'me/my-news' };

describe('the contact that goes with every request', () => {
  it('is the option, else the variable, else the about page, else the repository of the workflow', () => {
    const all = {
      OVERVIEW_CONTACT: 'https://me.example/c',
      OVERVIEW_SITE: 'https://news.example',
      ...WORKFLOW,
    };
    expect(contact(all, { option: 'https://me.example/option' })).toBe('https://me.example/option');
    expect(contact(all)).toBe('https://me.example/c');
    expect(contact({ ...all, OVERVIEW_CONTACT: '' })).toBe('https://news.example/about/');
    expect(contact(WORKFLOW)).toBe('https://github.com/me/my-news');
  });

  it.each([
    ['https://news.example', undefined, 'https://news.example/about/'],
    ['https://news.example/', '/world/', 'https://news.example/world/about/'],
    ['https://news.example', 'world', 'https://news.example/world/about/'],
    ['https://news.example', '/a/b', 'https://news.example/a/b/about/'],
  ])('is the about page of %s below %s', (site, base, expected) => {
    expect(contact({}, { site, base })).toBe(expected);
    expect(contact({ OVERVIEW_SITE: site, OVERVIEW_BASE: base })).toBe(expected);
  });

  it('is none where nobody said one: the origin of a clone is not who runs it', () => {
    expect(contact({})).toBeUndefined();
    expect(contact({ OVERVIEW_SITE: 'http://localhost:4321' })).toBeUndefined();
    expect(userAgent(undefined)).toMatch(/^Overview\/\S+ \(a private reader\)$/);
  });

  it.each([
    'me@news.example',
    'mailto:me@news.example',
    'https://news',
    'http://localhost/about',
    'http://printer.local/',
    'http://127.0.0.1/about',
    'http://[::1]/about',
    'https://10.0.0.1/',
    'https://me:secret@news.example/',
    'https://news.example/über',
    'https://news.example/a b',
    'https://news.example/(me)',
    `https://news.example/${'a'.repeat(300)}`,
  ])('cannot be %s, which is refused wherever it is configured', (text) => {
    expect(() => contact({}, { option: text })).toThrow('--contact');
    expect(() => contact({ OVERVIEW_CONTACT: text, ...WORKFLOW })).toThrow('What to do: write it like');
  });
});
