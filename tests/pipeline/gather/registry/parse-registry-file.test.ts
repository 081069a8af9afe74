import { describe, expect, it } from 'vitest';
import { parseRegistryFile } from '../../../../scripts/pipeline/gather/registry/parse-registry-file.ts';
import { exactly } from '../../../../scripts/pipeline/outcome/failure.ts';
import { sourcesYaml } from '../../../../scripts/pipeline/gather/registry/source-yaml.ts';

const GOOD = `# Sources of France, the best known first.

- id: fr-la-gazette
  name: La Gazette
  country: FR
  language: fr
  homepage: https://gazette.example
  feeds:
    - https://gazette.example/rss.xml
  ownership: unknown
  rights: { text: excerpt }
`;

const failuresOf = (text: string) =>
  parseRegistryFile(text, 'content/sources/fr.yaml').failures.map(
    (failure) => `${failure.subject}: ${exactly(failure)}`,
  );

describe('a file of the registry', () => {
  it('is a list of sources, each with the line at which it begins', () => {
    const { items, failures } = parseRegistryFile(GOOD, 'content/sources/fr.yaml');
    expect(failures).toEqual([]);
    expect(items).toMatchObject([{ source: { id: 'fr-la-gazette' }, at: 'content/sources/fr.yaml:3' }]);
  });

  it('survives being written by us', () => {
    const checked = GOOD.replace(
      '  ownership',
      '  verified:\n    - { date: 2026-03-10, how: fetched }\n  ownership',
    );
    for (const text of [GOOD, checked, checked.replace('date: 2026-03-10, how: fetched', 'how: unchecked')]) {
      const { items } = parseRegistryFile(text, 'content/sources/fr.yaml');
      const written = sourcesYaml(items.map(({ source }) => source));
      expect(written).not.toBe('');
      expect(text).toContain(written);
    }
  });

  it.each([
    ['a missing field', GOOD.replace('  name: La Gazette\n', ''), /^content\/sources\/fr\.yaml:3: name: /],
    [
      'a zone that there is none of',
      GOOD.replace('language: fr', 'language: fr\n  zone: Europe/Atlantis'),
      /fr\.yaml:7: zone: Europe\/Atlantis is not in/,
    ],
    ['a misspelt field', GOOD.replace('language:', 'langauge:'), /fr\.yaml:6: langauge: unknown field/],
    [
      'a feed that is no address',
      GOOD.replace('- https://gazette.example/rss.xml', '- rss.xml'),
      /fr\.yaml:9: feeds\.0: .*http/,
    ],
    [
      'another country',
      GOOD.replace('country: FR', 'country: BE'),
      /fr\.yaml:5: country: it is BE; sources of FR belong here/,
    ],
    [
      'ownership without reference',
      GOOD.replace('unknown', 'state'),
      /fr\.yaml:3: ownershipReference: .*reference/,
    ],
    [
      'checks of another number of feeds',
      GOOD.replace('  ownership', '  verified: []\n  ownership'),
      /fr\.yaml:10: verified: give one for each feed/,
    ],
    ['a file without end', GOOD.repeat(2_000), /fr\.yaml:1: it has over 250000 characters; divide it/],
    ['full text without licence', GOOD.replace('excerpt', 'full'), /fr\.yaml:11: rights\.licence: .*licence/],
    [
      'a field given twice',
      GOOD.replace('  country: FR', '  country: FR\n  country: FR'),
      /fr\.yaml:6: .*unique/,
    ],
    ['broken YAML', GOOD.replace('feeds:', 'feeds'), /^content\/sources\/fr\.yaml:\d+: .*correct the YAML/],
    ['an alias', `${GOOD}- &a {id: x}\n- *a\n`, /alias/],
    ['something else than a list', 'id: fr-la-gazette\n', /fr\.yaml:1: it is not a list/],
    ['nothing', '', /fr\.yaml:1: it is not a list/],
    ['control characters', GOOD.replace('La Gazette', '"La\\u202eGazette"'), /fr\.yaml:4: name: control/],
  ])('with %s fails by line and field', (_what, text, failure) => {
    expect(failuresOf(text).join('\n')).toMatch(failure);
  });

  it('reports all mistakes at once', () => {
    const second = GOOD.replace(/^#.*\n\n/, '').replace('language: fr', 'language: "?"');
    expect(failuresOf(GOOD.replace('FR', 'France') + second)).toHaveLength(2);
  });
});
