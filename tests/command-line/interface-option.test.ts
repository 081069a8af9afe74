import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfig } from '../../scripts/command-line/configuration/parse-config.ts';
import { parseInterface } from '../../scripts/command-line/interface-option.ts';
import { siteSettings } from '../../scripts/command-line/site-settings.ts';
import { CATALOGUES, untranslated } from '../../src/data/interface/catalogues.ts';
import { makeTemporary } from '../support/run-folder.ts';

/** A publication with words of its own in a language. */
function publicationWith(language: string, text: string): string {
  const folder = makeTemporary('words-');
  mkdirSync(join(folder, 'interface'));
  writeFileSync(join(folder, 'interface', `${language}.yaml`), text);
  return folder;
}

const parse = (language: string, folder?: string) => parseInterface('OVERVIEW_LANGUAGE', language, folder);

it('a language that comes along needs nothing else', () => {
  expect(parse('nb')).toEqual({ language: 'nb' });
  expect(untranslated({ language: 'nb' })).toEqual([]);
});

it.each([
  ['xx-not-a-tag-', 'is not the tag of a language'],
  ['NB', 'is not the tag of a language'],
  ['tlh', 'there are no words in the language tlh'],
])('there is no %s', (language, what) => {
  expect(() => parse(language)).toThrow(what);
});

it('a publication changes phrases, or adds a language, whose missing phrases are counted', () => {
  const own = publicationWith(
    'sv',
    'Search: Sök\n"{articles} from {countries}": "{articles} från {countries}"\n',
  );
  const swedish = parse('sv', own);
  expect(swedish.phrases).toEqual({
    Search: 'Sök',
    '{articles} from {countries}': '{articles} från {countries}',
  });
  expect(untranslated(swedish)).toHaveLength(Object.keys(CATALOGUES.nb ?? {}).length - 2);
  expect(parse('nb', publicationWith('nb', 'Search: Finn\n'))).toEqual({
    language: 'nb',
    phrases: { Search: 'Finn' },
  });
  expect(parse('nb', publicationWith('nb', '# none yet\n')).phrases).toEqual({});
});

it.each([
  ['Search: Søk\n\nSeerch: Søk\n', 'interface/nb.yaml:3: Seerch: the site has no such phrase'],
  ['Search: 7\n', 'interface/nb.yaml:1: Search: 7 is no text; write it in quotation marks'],
  ['Search:\n', 'interface/nb.yaml:1: Search: it has no value; write one, or take the line out'],
  ['Search: [a]\n', 'interface/nb.yaml:1: Search: it has a list; write one value'],
  ['Search: {a: b}\n', 'interface/nb.yaml:1: Search: it has lines of its own; write one value'],
  ['- Search\n', 'interface/nb.yaml:1: write a line "name: value" for each'],
  ['Search: Søk\n__proto__: a\n', 'interface/nb.yaml:2: it is not YAML'],
  ['Search: "a\\u2028b"\n', 'interface/nb.yaml:1: Search: it is one line of text'],
  ['Search: "a\\u202Eb"\n', 'interface/nb.yaml:1: Search: it is one line of text'],
  ['Search: "a\\uFFFFb"\n', 'interface/nb.yaml:1: Search: it is one line of text'],
  ['Search: "a\\u0007b"\n', 'interface/nb.yaml:1: Search: it is one line of text'],
  ['Search: Søk\nSearch: Finn\n', 'interface/nb.yaml:2'],
  [
    'Sport: Sport\n"About {country}": Om landet\n',
    'interface/nb.yaml:2: About {country}: it lacks {country}',
  ],
  ['"About {country}": "Om {country"\n', 'interface/nb.yaml:1: About {country}: it is no message'],
])('a mistake in %j is told by its line', (text, message) => {
  expect(() => parse('nb', publicationWith('nb', text))).toThrow(message);
});

it('is a key of the configuration, checked with the files of its publication', () => {
  const folder = publicationWith('sv', 'Search: Sök\n');
  expect(parseConfig('language: nb', 'file', folder).variables).toEqual({ OVERVIEW_LANGUAGE: 'nb' });
  expect(parseConfig('language: sv', 'file', folder).variables).toEqual({ OVERVIEW_LANGUAGE: 'sv' });
  expect(() => parseConfig('\nlanguage: fi', 'file', folder)).toThrow(
    'file:2: language: there are no words in the language fi',
  );
});

it('of a public snapshot stays where nothing is given, and gives way to what is', () => {
  const published = { interface: { language: 'sv', phrases: { Search: 'Sök' } } };
  expect(siteSettings({}, {}, published)).toEqual(published);
  expect(siteSettings({}, { OVERVIEW_LANGUAGE: 'nb' }, published)).toEqual({ interface: { language: 'nb' } });
  expect(siteSettings({}, { OVERVIEW_LANGUAGE: 'en' }, published)).toEqual({});
  expect(siteSettings({}, {})).toEqual({});
});
