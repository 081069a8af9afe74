import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegistryFolder } from '../../../scripts/adapters/registry/read-registry-folder.ts';
import { sourcesYaml } from '../../../scripts/pipeline/gather/registry/source-yaml.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { makeSource } from '../../support/make-source.ts';

async function registryOf(files: Record<string, string | Buffer>): Promise<string> {
  const folder = join(await temporaryFolder(), 'sources');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('a registry', () => {
  it('is read country by country, each in its order', async () => {
    const folder = await registryOf({
      'fr.yaml': sourcesYaml([makeSource('fr-b'), makeSource('fr-a')]),
      'de.yaml': sourcesYaml([makeSource('de-a')]),
      'README.md': 'not a source',
    });
    expect((await readRegistryFolder(folder)).map(({ id }) => id)).toEqual(['de-a', 'fr-b', 'fr-a']);
  });

  it('reports every mistake of every file, and duplicates', async () => {
    const feeds = ['http://www.fr-a.test/feed.xml?utm_source=x'];
    const folder = await registryOf({
      'fr.yaml': sourcesYaml([makeSource('fr-a'), makeSource('fr-a'), makeSource('fr-c', { feeds })]),
      'de.yaml': '- id: de-a\n',
    });
    const said = await readRegistryFolder(folder).then(String, String);
    expect(said).toMatch(/de\.yaml:1: name: /);
    expect(said).toMatch(/fr\.yaml:\d+: the id fr-a is also at .*fr\.yaml:1; remove one/);
    expect(said).toMatch(/the feed http:\/\/www\.fr-a\.test\/feed\.xml\?utm_source=x is also at/);
  });

  it('that is not UTF-8 is refused by file and line, and no name loses a letter', async () => {
    const folder = await registryOf({ 'fr.yaml': Buffer.from('# Sources\n# Café\n', 'latin1') });
    await expect(readRegistryFolder(folder)).rejects.toThrow(/fr\.yaml:2: it is not UTF-8/);
  });

  it('that does not exist is named by its path', async () => {
    await expect(readRegistryFolder('/nowhere/at/all')).rejects.toThrow(
      /\/nowhere\/at\/all: no such file or folder/,
    );
    const empty = await registryOf({});
    await expect(readRegistryFolder(empty)).rejects.toThrow(/has no country file such as fr\.yaml/);
  });
});
