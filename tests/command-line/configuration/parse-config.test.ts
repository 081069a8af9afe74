import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig, readConfig } from '../../../scripts/command-line/configuration/parse-config.ts';
import { makeTemporary } from '../../support/run-folder.ts';

const parse = (text: string) => parseConfig(text, 'overview.config.yaml');
const variablesOf = (text: string) => parse(text).variables;

describe('a configuration file', () => {
  it('sets nothing where it is empty, or has comments alone', () => {
    for (const text of ['', '\n\n', '# title: later\n', '---\n'])
      expect([variablesOf(text), [...parse(text).options]]).toEqual([{}, []]);
  });

  it('names the publication', () => {
    const text = 'title: Nordic Overview\ncorrections: desk@nordic.example\nimprint: |\n  One\n\n  Two\n';
    expect(JSON.parse(variablesOf(text).OVERVIEW_PUBLICATION ?? '')).toEqual({
      title: 'Nordic Overview',
      corrections: 'desk@nordic.example',
      imprint: 'One\n\nTwo',
    });
  });

  it('stands for the variables of the site and of the run', () => {
    expect(
      variablesOf(
        'site: https://news.example\nexcerpt: 120\nimages: licensed\nlanguage-model: http://127.0.0.1:11434/v1\n',
      ),
    ).toEqual({
      OVERVIEW_SITE: 'https://news.example',
      OVERVIEW_EXCERPT: '120',
      OVERVIEW_IMAGES: 'licensed',
      OVERVIEW_LLM_URL: 'http://127.0.0.1:11434/v1',
    });
    expect(variablesOf('language-model: auto')).toEqual({ OVERVIEW_LLM: 'auto' });
  });

  it('chooses languages by their tags', () => {
    expect(parse('languages: [es, zh-Hant]').options.get('languages')?.value).toBe('es,zh-Hant');
    expect(() => parse('languages:\n  - es\n  - Spanish tongue\n')).toThrow(
      'overview.config.yaml:1: languages: "Spanish tongue" is not the tag of a language',
    );
  });

  it.each([
    ['Bad Name: x', 'headers.Bad Name: the name of a header has letters, digits and - alone'],
    ['Set-Cookie: a=b', 'headers.Set-Cookie: it follows from each file, or makes untrue'],
    ['cache-control: no-store', 'headers.cache-control: it follows from each file'],
    ['X-One: $host', 'headers.X-One: servers would read'],
    ['X-One: 1', 'headers.X-One: write the value in quotation marks'],
    ['x-zero: again', 'headers.x-zero: this header is named twice'],
    ['Keep-Alive: timeout=5', 'headers.Keep-Alive: it follows from each file'],
    ['X-One: "a\\nb"', 'headers.X-One: the value of a header is one line of ASCII'],
  ])('refuses the header %s', (line, message) => {
    const text = `title: One\nheaders:\n  X-Zero: "0"\n  ${line}\n`;
    expect(() => parse(text)).toThrow(`overview.config.yaml:4: ${message}`);
  });

  it('says when days begin, and where that is wrong', () => {
    expect(variablesOf("day-begins: '05:00'")).toEqual({ OVERVIEW_DAY_BEGINS: '05:00' });
    expect(variablesOf('day-begins: 00:00 Europe/Oslo')).toEqual({
      OVERVIEW_DAY_BEGINS: '00:00 Europe/Oslo',
    });
    expect(() => parse('title: One\nday-begins: 05:00 Oslo\n')).toThrow(
      'overview.config.yaml:2: day-begins: "05:00 Oslo" does not say when a day begins',
    );
  });

  it('gives values of options as they are written on a command line, each with its place', () => {
    const { options } = parse('\narticles: 300\ncountries: [NO, SE]\nmin-feeds: 40%\nannotate: true\n');
    expect([...options]).toEqual([
      ['countries', { value: 'NO,SE', place: 'overview.config.yaml:3: countries' }],
      ['articles', { value: '300', place: 'overview.config.yaml:2: articles' }],
      ['min-feeds', { value: '40%', place: 'overview.config.yaml:4: min-feeds' }],
      ['annotate', { value: true, place: 'overview.config.yaml:5: annotate' }],
    ]);
  });

  it('has paths that are relative to its publication, wherever a command runs', () => {
    const folder = makeTemporary('publication-');
    mkdirSync(join(folder, 'registry'));
    writeFileSync(join(folder, 'taken'), '');
    const registryOf = (text: string) => parseConfig(text, 'file', folder).options.get('registry')?.value;
    expect(registryOf('registry: registry')).toBe(join(folder, 'registry'));
    expect(registryOf('registry: ../other')).toBe(join(folder, '../other'));
    expect(registryOf('registry: /srv/registry')).toBe('/srv/registry');
    expect(registryOf('registry: ~/registry')).toBe(join(homedir(), 'registry'));
    for (const key of ['archive', 'deploy']) {
      expect(() => parseConfig(`${key}: taken`, 'file', folder)).toThrow(`file:1: ${key}: `);
      // A file of this name is in the folder where commands run.
      expect(() => parseConfig(`${key}: package.json`, 'file', folder)).not.toThrow();
    }
  });

  it('is read to its end for those who ask for all mistakes, and what is right in it counts', () => {
    const text = `title: One
articels: 3
site: notaurl
imprint: 5
corrections: nobody
contact: https://one.example/
country: NO
`;
    const { configuration, mistakes } = readConfig(text, 'file', '/');
    expect(mistakes.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      'file:2: articels: there is no such key',
      'file:3: site: "notaurl" is not the URL of a site',
      'file:4: imprint: 5 is no text; write it in quotation marks',
      'file:5: corrections: it is neither an e-mail address nor the address of a page',
    ]);
    expect(configuration?.variables).toEqual({
      OVERVIEW_CONTACT: 'https://one.example/',
      OVERVIEW_COUNTRY: 'NO',
      OVERVIEW_PUBLICATION: '{"title":"One"}',
    });
    for (const whole of ['- title', 'title: [', 'words'])
      expect(readConfig(whole, 'file', '/')).toMatchObject({ configuration: undefined, mistakes: [{}] });
  });

  it.each([
    ['title: A\narticels: 3', /^overview\.config\.yaml:2: articels: there is no such key/],
    ['title: [A, B]', /^overview\.config\.yaml:1: title: /],
    ['# a\n\ntitle: ""', /^overview\.config\.yaml:3: title: /],
    ['title: "A\\nB"', /^overview\.config\.yaml:1: title: it is one line of text/],
    [`title: ${'a'.repeat(61)}`, /^overview\.config\.yaml:1: title: /],
    ['imprint: "a\\e[31m"', /^overview\.config\.yaml:1: imprint: it is plain text/],
    ['imprint: "a\\u202Eb"', /^overview\.config\.yaml:1: imprint: it is plain text/],
    ['imprint: "a\\u2028b"', /^overview\.config\.yaml:1: imprint: it is plain text/],
    ['imprint: "..."', /^overview\.config\.yaml:1: imprint: it has no word/],
    ['imprint:', /^overview\.config\.yaml:1: imprint: it has no value/],
    ['corrections: javascript:alert(1)', /^overview\.config\.yaml:1: corrections: /],
    ['site: notaurl', /^overview\.config\.yaml:1: site: "notaurl" is not the URL of a site/],
    ['base: ../up', /^overview\.config\.yaml:1: base: /],
    ['country: Norway', /^overview\.config\.yaml:1: country: /],
    ['excerpt: 5000', /^overview\.config\.yaml:1: excerpt: /],
    ['contact: me', /^overview\.config\.yaml:1: contact: /],
    ['images: some', /^overview\.config\.yaml:1: images: /],
    ['articles: many', /^overview\.config\.yaml:1: articles: "many" is not a whole number/],
    ['day-begins: 5', /day-begins: 5 is no text; write it in quotation marks/],
    ['day-begins:', /day-begins: it has no value; write one, or take the line out/],
    ['retention: true', /retention: true is neither a word nor a number/],
    ['annotate: 1', /annotate: write true or false/],
    ['articles: {a: b}', /articles: it has lines of its own; write one value/],
    ['title: "A\\u202EB"', /title: it is one line of text/],
    ['countries: [NO, "S E"]', /^overview\.config\.yaml:1: countries: /],
    ['articles: .inf', /^overview\.config\.yaml:1: articles: it is no number that can be written out/],
    ['cname: https://x', /^overview\.config\.yaml:1: cname: "https:\/\/x" is not a domain/],
    ['a: 1\n---\nb: 2', /^overview\.config\.yaml:2: it is not YAML\n.*second document/],
    ['deepl-url: localhost', /^overview\.config\.yaml:1: deepl-url: "localhost" is not a web address/],
    ['language-model: ftp://x', /^overview\.config\.yaml:1: language-model: "ftp:\/\/x" is not a web/],
    ['language-model-budget: -1', /^overview\.config\.yaml:1: language-model-budget: "-1" is not a number/],
    ['language-model-price: much', /^overview\.config\.yaml:1: language-model-price: "much" is not a/],
    ['sender: Desk <desk@fjord.example>', /^overview\.config\.yaml:1: sender: write one address like/],
    ['gap: 1\nmin-feeds: 140%', /^overview\.config\.yaml:2: min-feeds: /],
    ['publish: maybe', /^overview\.config\.yaml:1: publish: /],
    ['title: A\ntitle: B', /^overview\.config\.yaml:2: it is not YAML/],
    ['a: &a [1]\nb: *a', /^overview\.config\.yaml:2: it is not YAML\n.*it has an alias/],
    ['- title', /^overview\.config\.yaml:1/],
    ['just words', /^overview\.config\.yaml:1/],
    ['title: A\n__proto__: { title: A }', /^overview\.config\.yaml:2: .*\n.*nothing has the name/],
    ['headers:\n  __proto__: A', /^overview\.config\.yaml:2: /],
    ['#'.repeat(100_001), /^overview\.config\.yaml: it has over 100000 characters/],
  ])('is refused by line and key: %j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
