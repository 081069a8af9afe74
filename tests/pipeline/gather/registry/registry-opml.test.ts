import { parseOpml } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { registryOpml } from '../../../../scripts/pipeline/gather/registry/registry-opml.ts';
import { makeSource } from '../../../support/make-source.ts';

it('a registry as OPML is well-formed, sorted by country, and keeps its names', () => {
  const name = 'Salt & "Pepper" <Daily>';
  const feeds = ['https://fr-a.test/1?a=1&b=2', 'https://fr-a.test/2'];
  const opml = registryOpml([makeSource('fr-a', { name, feeds }), makeSource('de-a')]);
  expect(() => new SaxesParser({ xmlns: true }).write(opml).close()).not.toThrow();
  const outlines = parseOpml(opml).body?.outlines ?? [];
  expect(outlines.map(({ text }) => text)).toEqual(['France', 'Germany']);
  expect(outlines[0]?.outlines).toMatchObject(
    feeds.map((xmlUrl) => ({ text: name, title: name, type: 'rss', xmlUrl })),
  );
});
