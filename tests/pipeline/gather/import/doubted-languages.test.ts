import { describe, expect, it } from 'vitest';
import type { CorpusLine } from '../../../../scripts/pipeline/gather/import/corpus-line.ts';
import { importCorpus, type ImportedDay } from '../../../../scripts/pipeline/gather/import/import-corpus.ts';
import { succeed } from '../../../../scripts/pipeline/outcome/result.ts';

const ENGLISH = [
  'Council votes to repair the old bridge over the river',
  'Ministers will meet in the capital on Monday',
  'Thousands march against the new law in the city',
  'Farmers ask for help after the floods in the north',
  'The president says that talks will go on this week',
];
const GERMAN = 'Der Stadtrat stimmt für die Reparatur der alten Brücke über den Fluss';

interface Line {
  title: string;
  lang?: string;
  english?: object;
}

async function imported(lines: readonly Line[]): Promise<ImportedDay> {
  const texts = lines.map((line, index): CorpusLine => {
    const url = `https://paper.example/${index}`;
    return { number: index + 1, text: succeed(JSON.stringify({ url, ...line })) };
  });
  const day = '2026-03-18';
  return importCorpus(texts, { corpus: 'c.jsonl', registry: [], day, fetched: `${day}T23:59:59Z` });
}

const usual = ENGLISH.map((title) => ({ title, lang: 'en' }));

async function languageOf(line: Line, others: readonly Line[] = usual): Promise<string | undefined> {
  const { articles } = await imported([...others, line]);
  return articles.find(({ title }) => title === line.title)?.language;
}

describe('the language of a line of a corpus', () => {
  it('is its source’s where the line gives another in which the text is not written', async () => {
    const title = 'Hamas Gaza chief Sinwar eliminated, says Israeli PM Netanyahu';
    expect(await languageOf({ title, lang: 'id' })).toBe('en');
    const { ledger, headlines } = await imported([...usual, { title, lang: 'id' }]);
    expect(ledger.at(-1)).toMatchObject({
      subject: 'c.jsonl:6',
      outcome: 'ok',
      reason: 'language read',
      detail: 'given as "id"; read as "en", which its source writes in',
    });
    expect(headlines.find((each) => each.title === title)?.language).toBe('en');
  });

  it('is the line’s where the text is written in it', async () => {
    expect(await languageOf({ title: GERMAN, lang: 'de' })).toBe('de');
  });

  it('is never a third that neither the line nor its source gives', async () => {
    expect(await languageOf({ title: GERMAN, lang: 'fr' })).toBe('fr');
  });

  it('is the line’s where its source has no language of its own', async () => {
    const mixed = usual.map((line, at) => ({ ...line, lang: at < 3 ? 'en' : 'fr' }));
    const title = 'Schools will open again next week after the storm';
    expect(await languageOf({ title, lang: 'fr' }, mixed)).toBe('fr');
    expect(await languageOf({ title, lang: 'fr' }, usual.slice(0, 3))).toBe('fr');
  });

  it('is its source’s where the line gives none, unless the text is plainly another', async () => {
    expect(await languageOf({ title: 'Harvard under attack' })).toBe('en');
    expect(await languageOf({ title: `${GERMAN}. `.repeat(4).trim() })).toBe('de');
  });

  it('is the line’s where an English translation comes with it', async () => {
    const title = 'The river rises again in the old city this morning';
    expect(await languageOf({ title, lang: 'fr', english: { title: 'The river rises', text: '' } })).toBe(
      'fr',
    );
  });
});
