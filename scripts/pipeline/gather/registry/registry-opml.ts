import { generateOpml } from 'feedsmith';
import countries from '../../../../src/data/countries.json' with { type: 'json' };
import type { Source } from '../../../../src/schemas/source.ts';
import { cleanText } from '../../../text/clean-text.ts';

const NAMES = new Map(countries.map(({ code, name }) => [code, name]));

/** Renders sources as OPML 2.0, for feed readers: one outline per country, holding one per feed. */
export function registryOpml(sources: readonly Source[]): string {
  const byCountry = Map.groupBy(sources, ({ country }) => country ?? '');
  const outlines = [...byCountry]
    .map(([code, own]) => ({ name: NAMES.get(code) ?? 'Elsewhere', outlines: own.flatMap(feedOutlines) }))
    .filter(({ outlines }) => outlines.length > 0)
    .map(({ name, outlines }) => ({ text: name, title: name, outlines }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return generateOpml({ head: { title: 'Sources of Overview' }, body: { outlines } });
}

function feedOutlines({ name, feeds, homepage, language }: Source) {
  const text = cleanText(name);
  return feeds.map((xmlUrl) => ({ text, title: text, type: 'rss', xmlUrl, htmlUrl: homepage, language }));
}
