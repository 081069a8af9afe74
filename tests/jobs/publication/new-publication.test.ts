import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/adapters/registry/read-sources.ts';
import { parseConfig } from '../../../scripts/command-line/configuration/parse-config.ts';
import { newPublication } from '../../../scripts/jobs/publication/new-publication.ts';
import { hashTree, SAMPLE } from '../../support/project-copy.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const folder = join(makeTemporary('new-'), 'nordic');

/** Runs a command of the program on the publication, as "npm run" does. */
const command = (script: string, ...args: string[]) =>
  run(process.execPath, [join(PROJECT, 'scripts/bootstrap/run.mjs'), `scripts/${script}`, ...args], {
    folder: PROJECT,
  });

it('is not made in the program, which a new version replaces', async () => {
  const inside = join(PROJECT, 'nordic');
  await expect(newPublication(inside, 'Nordic', { countries: 'NO' })).rejects.toThrow(
    'it lies in the program',
  );
  expect(existsSync(inside)).toBe(false);
});

describe('a new publication', () => {
  let made: Awaited<ReturnType<typeof newPublication>>;
  beforeAll(async () => {
    made = await newPublication(folder, 'Nordic: the "North"', { countries: 'no,se' });
  });

  it('has a valid configuration, with its title to the letter and its countries', () => {
    const text = readFileSync(join(folder, 'overview.config.yaml'), 'utf8');
    const { variables, options } = parseConfig(text, 'overview.config.yaml');
    expect(JSON.parse(variables.OVERVIEW_PUBLICATION ?? '')).toMatchObject({ title: 'Nordic: the "North"' });
    expect(options.get('countries')?.value).toBe('NO,SE');
    expect(made.sources).toBeGreaterThan(5);
    expect(options.get('min-articles')?.value).toBe(String(Math.ceil(made.sources / 2)));
    expect(options.has('articles')).toBe(false);
  });

  it('has the workflows of the program, and a README that names them', () => {
    const workflows = join(folder, '.github/workflows');
    expect(readdirSync(workflows).toSorted()).toEqual(['publish.yml', 'rerender.yml', 'sources.yml']);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of readdirSync(workflows)) {
      expect(readme).toContain(name);
      const hosting = readFileSync(join(PROJECT, 'hosting', name), 'utf8');
      expect(readFileSync(join(workflows, name), 'utf8')).toBe(hosting);
    }
  });

  it('is made in an empty folder only', async () => {
    const before = await hashTree(folder);
    await expect(newPublication(folder, 'Another', { countries: 'FR' })).rejects.toThrow('it is not empty');
    expect(await hashTree(folder)).toEqual(before);
  });

  it('is of countries that have sources', async () => {
    const other = join(folder, '../other');
    await expect(newPublication(other, 'Other', { countries: 'NO,ZZ' })).rejects.toThrow(
      '"ZZ" is not in the registry',
    );
    expect(existsSync(other)).toBe(false);
  });

  it('is of the press of languages, of which the registry has sources', async () => {
    const made = join(makeTemporary('iberian-'), 'made');
    const { sources } = await newPublication(made, 'Iberian', { languages: 'es, pt', countries: 'es,pt' });
    const { options } = parseConfig(readFileSync(join(made, 'overview.config.yaml'), 'utf8'), 'file');
    expect(options.get('languages')?.value).toBe('es,pt');
    expect(options.get('countries')?.value).toBe('ES,PT');
    expect(sources).toBeGreaterThan(3);
    const other = join(made, '../other');
    await expect(newPublication(other, 'Other', { languages: 'es,tlh' })).rejects.toThrow('"tlh" is not in');
    expect(existsSync(other)).toBe(false);
  });

  it('is of the feeds of a list, those that the registry has and others', async () => {
    const { id, homepage, feeds } = (await readSources()).find(({ country }) => country === 'NO') ?? {};
    const topical = makeTemporary('topical-');
    const opml = join(topical, 'climate.opml');
    writeFileSync(
      opml,
      `<opml version="2.0"><body><outline text="Climate"><outline text="Of the registry" xmlUrl="${feeds?.[0] ?? ''}" htmlUrl="${homepage ?? ''}"/><outline text="The Tide" language="en" xmlUrl="https://tide.test/rss" htmlUrl="https://tide.test/"/></outline></body></opml>`,
    );
    const made = join(topical, 'made');
    await expect(newPublication(made, 'Climate', { opml })).rejects.toThrow('nothing shows its country');
    expect(existsSync(made)).toBe(false);
    expect((await newPublication(made, 'Climate', { opml, country: 'GB' })).sources).toBe(2);
    const { options } = parseConfig(readFileSync(join(made, 'overview.config.yaml'), 'utf8'), 'file');
    expect(options.get('sources')?.value).toBe(`${id ?? ''},gb-the-tide`);
    expect(options.has('countries')).toBe(false);
    expect([options.get('min-articles')?.value, options.get('min-countries')?.value]).toEqual(['1', '0%']);
    expect(readFileSync(join(made, 'sources/gb.yaml'), 'utf8')).toContain('https://tide.test/rss');
  });

  it('is built with its title and theme, and nothing of the program’s changes', async () => {
    cpSync(join(PROJECT, SAMPLE), join(folder, SAMPLE), { recursive: true });
    const [dist, snapshots] = [join(PROJECT, 'dist'), join(PROJECT, 'content/snapshots')];
    const before = [existsSync(dist) && (await hashTree(dist)), await readdir(snapshots)];
    const { status, said } = await command('build.ts', '--publication', folder);
    expect(said).toContain('has 1 day(s)');
    expect(status).toBe(0);
    const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    expect(page.includes('<title>Nordic: the &quot;North&quot;</title>')).toBe(true);
    const styles = await readdir(join(folder, 'dist/_astro'));
    const css = styles.filter((name) => name.endsWith('.css'));
    const texts = css.map((name) => readFileSync(join(folder, 'dist/_astro', name), 'utf8'));
    expect(texts.join('')).toMatch(/1d5c63/i);
    expect([existsSync(dist) && (await hashTree(dist)), await readdir(snapshots)]).toEqual(before);
  });

  it('reads its own sources beside those of the program, and adds to its own', async () => {
    const before = await hashTree(join(PROJECT, 'content/sources'));
    const opml = join(makeTemporary('list-'), 'tide.opml');
    writeFileSync(
      opml,
      '<opml version="2.0"><body><outline text="The Tide" language="en" xmlUrl="https://tide.test/rss" htmlUrl="https://tide.test/"/></body></opml>',
    );
    const add = ['import', opml, '--country', 'NO', '--write', '--publication', folder];
    expect((await command('sources.ts', ...add)).said).toContain('1 sources added');
    expect(readFileSync(join(folder, 'sources/no.yaml'), 'utf8')).toContain('id: no-the-tide');
    cpSync(join(PROJECT, 'content/sources/is.yaml'), join(folder, 'sources/is.yaml'));
    const { status, said } = await command('sources.ts', 'check', '--publication', folder);
    expect(said).toMatch(/sources\/is\.yaml:\d+/);
    expect(status).toBe(1);
    expect(await hashTree(join(PROJECT, 'content/sources'))).toEqual(before);
  });
});
