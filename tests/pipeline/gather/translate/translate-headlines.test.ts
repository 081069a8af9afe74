import { describe, expect, it } from 'vitest';
import { diskMemory } from '../../../../scripts/adapters/translate/disk-memory.ts';
import { translateHeadlines } from '../../../../scripts/pipeline/gather/translate/translate-headlines.ts';
import type { Translator } from '../../../../scripts/pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { temporaryFolder } from '../../../support/make-fetcher.ts';
import { makeSnapshot } from '../../../support/make-day.ts';
import { makeHeadline } from '../../../support/make-headlines.ts';

const SILENT = { advance: () => undefined };
const end = new AbortController().signal;

function engine(name: string, languages: string[], work: (text: string) => string) {
  const asked: string[][] = [];
  const translator: Translator = {
    name,
    versionFor: (language) => Promise.resolve(languages.includes(language) ? '1' : undefined),
    translate: (texts) => {
      asked.push([...texts]);
      return Promise.resolve(succeed(texts.map(work)));
    },
    close: () => Promise.resolve(),
  };
  return { ...translator, asked };
}

const broken: Translator = {
  ...engine('broken', ['de'], (text) => text),
  translate: () => Promise.resolve(fail({ reason: 'not reached', detail: 'the server is down' })),
};

const day = makeSnapshot([
  {
    source: 'de-a',
    title: 'Hafen öffnet wieder',
    language: 'de',
    english: { title: 'Harbour opens again', paragraphs: [] },
  },
  { source: 'fr-b', title: 'Le port rouvre', language: 'fr' },
]);
const ofArticles = day.articles.map(({ source, url, title, language }) => ({ source, url, title, language }));
const headlines = [
  ...ofArticles,
  makeHeadline('de-a', 'Fähre legt ab', 'de'),
  makeHeadline('de-a', 'Brücke bleibt gesperrt', 'de'),
  makeHeadline('am-d', 'Նավահանգիստ', 'hy'),
  makeHeadline('gb-c', 'Ferry leaves'),
];

async function translate(...chain: Translator[]) {
  const memory = diskMemory(await temporaryFolder());
  const result = await translateHeadlines(headlines, day, { chain, memory, end, samples: new Map() }, SILENT);
  const english = new Map(result.items.map((headline) => [headline.title, headline.english]));
  return { ...result, english };
}

describe('the headlines of a day in other languages', () => {
  it('have the English of their article, or of an engine that knows the language, and only the title’s', async () => {
    const neural = engine('neural', ['de', 'fr'], (text) => `English of ${text}`);
    const { english, items: read } = await translate(neural);
    expect([...english]).toEqual([
      ...day.articles.map(({ title, language }) => [
        title,
        language === 'de' ? 'Harbour opens again' : undefined,
      ]),
      ['Fähre legt ab', 'English of Fähre legt ab'],
      ['Brücke bleibt gesperrt', 'English of Brücke bleibt gesperrt'],
      ['Նավահանգիստ', undefined],
      ['Ferry leaves', undefined],
    ]);
    expect(read.map(({ url }) => url)).toEqual(headlines.map(({ url }) => url));
    expect(neural.asked).toEqual([['Fähre legt ab', 'Brücke bleibt gesperrt']]);
  });

  it('go to the next engine one by one where the first fails or is not believed', async () => {
    const loop = engine('loop', ['de'], (text) =>
      text.startsWith('F') ? '' : `${text.length} letters of English`,
    );
    const plain = engine('plain', ['de'], () => 'In English');
    const { english, failures } = await translate(broken, loop, plain);
    expect(english.get('Fähre legt ab')).toBe('In English');
    expect(english.get('Brücke bleibt gesperrt')).toBe('22 letters of English');
    expect(plain.asked).toEqual([['Fähre legt ab']]);
    expect(failures.map(({ reason }) => reason)).toEqual(['no engine']);
  });

  it('stay as they are where no engine is believed, and each failure says why', async () => {
    const { english, failures } = await translate(broken);
    expect([...english.values()].filter((each) => each !== undefined)).toEqual(['Harbour opens again']);
    expect(failures).toHaveLength(3);
    expect(failures[0]).toEqual({
      stage: 'translate headlines',
      subject: headlines[2]?.url,
      reason: 'not believed',
      detail: 'broken: the server is down',
    });
    expect(failures[2]).toMatchObject({ reason: 'no engine', detail: 'no engine translates hy' });
  });

  it('are asked for up to a limit, the sources in turn, and each over it is a failure', async () => {
    const many = ['de-x', 'de-y'].flatMap((source, at) =>
      Array.from({ length: at === 0 ? 6_500 : 100 }, (_, n) => makeHeadline(source, `Satz ${n}`, 'de')),
    );
    const plain = engine('plain', ['de'], (text) => text.replace('Satz', 'Sentence'));
    const forgetful = {
      read: () => Promise.resolve(undefined),
      write: () => Promise.resolve(),
      versions: () => Promise.resolve([]),
    };
    const none = { articles: [], translations: [] };
    const result = await translateHeadlines(
      many,
      none,
      { chain: [plain], memory: forgetful, end, samples: new Map() },
      SILENT,
    );
    const read = result.items.filter(({ english }) => english !== undefined);
    expect(read).toHaveLength(6_000);
    expect(read.filter(({ source }) => source === 'de-y')).toHaveLength(100);
    expect(result.failures).toHaveLength(600);
    expect(new Set(result.failures.map(({ reason }) => reason))).toEqual(new Set(['over the limit']));
  });
});
