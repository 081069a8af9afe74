import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/schemas/article.ts';
import type { Engines } from '../../../../scripts/pipeline/gather/translate/ask-engines.ts';
import { translateDay } from '../../../../scripts/pipeline/gather/translate/translate-day.ts';
import type { Translator } from '../../../../scripts/pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { diskMemory } from '../../../../scripts/adapters/translate/disk-memory.ts';
import { temporaryFolder } from '../../../support/make-fetcher.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const SILENT = { advance: () => undefined };

function engine(
  name: string,
  languages: string[],
  work: (text: string) => string,
): Translator & { asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    versionFor: (language) => Promise.resolve(languages.includes(language) ? '1' : undefined),
    translate: (texts) => {
      asked.push(...texts);
      return Promise.resolve(succeed(texts.map(work)));
    },
    close: () => Promise.resolve(),
  };
}

const broken: Translator = {
  ...engine('broken', ['de', 'fr'], (text) => text),
  translate: () => Promise.resolve(fail({ reason: 'not reached', detail: 'the server is down' })),
};

const articles: Article[] = makeSnapshot([
  {
    source: 'de-a',
    title: 'Hafen öffnet wieder',
    paragraphs: ['Der Rat stimmte am Montag zu.'],
    language: 'de',
  },
  { source: 'fr-b', title: 'Le port rouvre', paragraphs: ['Le conseil a voté lundi.'], language: 'fr' },
  { source: 'gb-c', title: 'Harbour reopens', paragraphs: ['The council voted.'], language: 'en' },
  { source: 'am-d', title: 'Նավահանգիստը բացվում է', language: 'hy' },
]).articles;

const NEVER = new AbortController().signal;

async function translate(chain: Translator[], folder?: string) {
  return translateDay(articles, await enginesOf(chain, folder), SILENT);
}

async function enginesOf(chain: Translator[], folder?: string, end = NEVER): Promise<Engines> {
  return { chain, memory: diskMemory(folder ?? (await temporaryFolder())), end, samples: new Map() };
}

const slowly = async <T>(answer: Promise<T>): Promise<T> => {
  await new Promise((resolve) => setImmediate(resolve));
  return answer;
};

const english = (text: string) => `In English: ${text.length} letters`;

describe('a day in other languages', () => {
  it('gets its English block by block, with the engine that gave it; English articles need none', async () => {
    const { translations, ledger } = await translate([engine('neural', ['de', 'fr'], english)]);
    expect(translations).toHaveLength(2);
    expect(translations[0]).toMatchObject({ engine: 'neural', engineVersion: '1' });
    for (const { article, blocks } of translations) {
      expect(blocks).toHaveLength(articles.find(({ id }) => id === article)?.blocks.length ?? -1);
    }
    expect(ledger.map(({ outcome, reason }) => reason ?? outcome).sort()).toEqual(['no engine', 'ok', 'ok']);
  });

  it('goes to the next engine, article by article, when one fails or cannot be believed', async () => {
    const loop = engine('loop', ['fr'], () => 'the port the port the port the port the port');
    const { translations, ledger } = await translate([broken, loop, engine('plain', ['de', 'fr'], english)]);
    expect(translations.map((each) => each.engine)).toEqual(['plain', 'plain']);
    const details = ledger.map(({ detail }) => detail).join('\n');
    expect(details).toContain('plain 1; broken: the server is down');
    expect(details).toContain('loop: title: it repeats itself');
  });

  it('begins with the stories, and ends with what it has when the time is over', async () => {
    const [german, french] = ['de', 'fr'].map((tag) => articles.find(({ language }) => language === tag));
    const over = new AbortController();
    const neural = engine('neural', ['de', 'fr'], (text) => {
      // The time of the run is over while the second text is translated; the engine pays no heed.
      if (text === german?.blocks[0]?.text) over.abort();
      return english(text);
    });
    const ranks = new Map([[french?.id ?? '', 0]]);
    const { translations, ledger } = await translateDay(
      articles.filter(({ language }) => language !== 'hy'),
      await enginesOf(
        [{ ...neural, translate: (texts) => slowly(neural.translate(texts, '')) }],
        undefined,
        over.signal,
      ),
      SILENT,
      ranks,
    );
    const blocksOf = (id = '') => translations.find(({ article }) => article === id)?.blocks.length;
    expect(neural.asked[0]).toBe(french?.title);
    expect([blocksOf(french?.id), blocksOf(german?.id)]).toEqual([1, 0]);
    expect(ledger.at(-1)?.detail).toContain('the time of the run was over');
  });

  it('does not wait for an engine that does not end with the run', async () => {
    const over = new AbortController();
    const stuck: Translator = {
      ...engine('stuck', ['de', 'fr'], english),
      translate: () => {
        over.abort();
        return new Promise(() => undefined);
      },
    };
    let words = 0;
    const { translations, ledger } = await translateDay(
      articles,
      await enginesOf([stuck], undefined, over.signal),
      { advance: (steps = 0) => (words += steps) },
    );
    expect(words).toBe(0);
    expect(translations).toEqual([]);
    expect(ledger.map(({ reason }) => reason)).toEqual(['out of time', 'out of time', 'out of time']);
  });

  it('tells an engine that could not be had from one that does not know the language', async () => {
    const absent: Translator = {
      ...engine('neural', [], english),
      unavailable: () => Promise.resolve({ reason: 'not reached', detail: 'the index of models is gone' }),
    };
    const { ledger } = await translate([absent]);
    expect(ledger.map(({ reason, detail }) => [reason, detail])).toContainEqual([
      'engine not available',
      'neural: the index of models is gone',
    ]);
  });

  it('counts the words that are done', async () => {
    let words = 0;
    const counting = { advance: (steps = 0) => (words += steps) };
    await translateDay(articles, await enginesOf([engine('neural', ['de', 'fr'], english)]), counting);
    // Of the headlines and texts in German (3 and 6 words), French (3 and 5) and Armenian (3).
    expect(words).toBe(20);
  });

  it('decodes the references of an engine', async () => {
    const { translations } = await translate([engine('e', ['fr'], () => 'It wasn&apos;t')]);
    expect(translations[0]?.title).toBe("It wasn't");
  });

  it('keeps the original where no engine is believed, and says why', async () => {
    const { translations, ledger } = await translate([broken]);
    expect(translations).toEqual([]);
    expect(ledger.filter(({ reason }) => reason === 'not believed')).toHaveLength(2);
  });

  it('has the headlines and leads of all articles in English before the text of any', async () => {
    const neural = engine('neural', ['de', 'fr'], english);
    await translate([neural]);
    const { asked } = neural;
    expect([...asked.slice(0, 2)].sort()).toEqual(['Hafen öffnet wieder', 'Le port rouvre']);
    expect(asked).toHaveLength(4);
  });

  it('keeps headline and lead where the engine gives up before the text, and says so', async () => {
    const short = engine('short', ['de', 'fr'], english);
    const tired: Translator = {
      ...short,
      translate: (texts, language) =>
        texts.some((text) => text.endsWith('.'))
          ? Promise.resolve(fail({ reason: 'budget used up', detail: 'the budget of 9 tokens is used up' }))
          : short.translate(texts, language),
    };
    const { translations, ledger } = await translate([tired]);
    expect(translations.map(({ title, blocks }) => [title.slice(0, 10), blocks])).toEqual([
      ['In English', []],
      ['In English', []],
    ]);
    expect(ledger.map(({ detail }) => detail).join('\n')).toContain(
      'headline and lead alone; short: the budget',
    );
  });

  it('is not translated twice, not even by another run', async () => {
    const folder = await temporaryFolder();
    const first = engine('neural', ['de', 'fr'], english);
    const once = await translate([first], folder);
    const second = engine('neural', ['de', 'fr'], english);
    expect(await translate([second], folder)).toEqual(once);
    expect(first.asked).toHaveLength(4);
    expect(second.asked).toEqual([]);
  });
});
