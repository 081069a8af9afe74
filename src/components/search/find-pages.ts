import type { Engine, EngineResult, IndexedPage, Scope } from './pagefind-api.ts';
import { indexedWords } from './folded-word.ts';
import type { Term } from './parse-query.ts';
import { wordForms } from './word-forms.ts';

/** A page that was found, before it is loaded. */
export interface Found {
  id: string;
  score: number;
  data: () => Promise<IndexedPage>;
}

/** What a search gives. Both lists begin with the most relevant page, or with the newest. */
export interface FoundPages {
  /** Pages that hold every word, each in one of its forms. */
  holding: Found[];
  /** Other pages, on which at least one word only begins with the letters asked for. */
  alike: Found[];
  /** The forms in which words count as found, folded. */
  forms: ReadonlySet<string>;
  /** Words that count as found in a row only, folded. */
  phrases: readonly (readonly string[])[];
  /** The letters with which words of `alike` begin, folded. */
  beginnings: readonly string[];
}

type ById = ReadonlyMap<string, Found>;

/** The fewest letters that say anything about the words that begin with them. */
const MIN_LETTERS = 3;
/** What another form of a word counts for, where the word itself counts 1. */
const OTHER_FORM = 0.6;
/** What a story counts for, where an article counts 1: it leads to all of its articles. */
const OF_STORY = 2;
/** Sorts after every letter, so the index is loaded as far as words with the same beginning may go. */
const LAST_LETTER = '\u{10FFFD}';

/**
 * Finds the pages of a query. Pagefind alone is not exact: it takes longer words for a word, leaves letters off a word
 * that it does not know, and ignores words of a query that it knows nothing like. Only what it is asked in quotation
 * marks is as asked, so every form of every word is asked for in that way, and pages must hold all of the words.
 */
export async function findPages(engine: Engine, terms: readonly Term[], scope: Scope): Promise<FoundPages> {
  const [stories, ...found] = await Promise.all([
    storiesIn(engine, scope),
    ...terms.map((term) => pagesOf(engine, term, scope)),
  ]);
  const holding = onAll(found.map((term) => term.holding));
  const either = onAll(found.map((term) => byId([[...term.alike.values()], [...term.holding.values()]])));
  return {
    holding: inOrder(holding.values(), stories),
    alike: inOrder(
      [...either.values()].filter(({ id }) => !holding.has(id)),
      stories,
    ),
    forms: new Set(found.flatMap(({ forms }) => forms)),
    phrases: terms.map(({ words }) => words).filter(({ length }) => length > 1),
    beginnings: terms.flatMap(({ words }) => (words.length > 1 ? [] : words)),
  };
}

/** The pages of a term: those that hold it, in which forms, and those alike. */
async function pagesOf(
  engine: Engine,
  { words }: Term,
  scope: Scope,
): Promise<{ forms: readonly string[]; holding: ById; alike: ById }> {
  const [word] = words;
  if (word === undefined || words.length > 1) {
    const { results } = await engine.search(`"${words.join(' ')}"`, scope);
    return { forms: [], holding: byId([onPages(results)]), alike: byId([]) };
  }
  const [held, alike] = await Promise.all([
    pagesHolding(engine, word, scope),
    pagesLike(engine, word, scope),
  ]);
  return { ...held, alike: byId([alike]) };
}

/** The pages with a word in one of its forms; in a form that may be another word's only if it is nowhere in a sure one. */
async function pagesHolding(
  engine: Engine,
  word: string,
  scope: Scope,
): Promise<{ forms: string[]; holding: ById }> {
  const { sure, possible } = wordForms(word);
  const found = await inForms(engine, sure, scope);
  if (found.anywhere || possible.length === 0) return { forms: sure, holding: found.pages };
  return { forms: possible, holding: (await inForms(engine, possible, scope)).pages };
}

async function inForms(
  engine: Engine,
  forms: readonly string[],
  scope: Scope,
): Promise<{ anywhere: boolean; pages: ById }> {
  const answers = await Promise.all(
    forms.map(async (form) => {
      const answer = await engine.search(`"${form}"`, scope);
      const found = onPages(answer.results);
      // Quoted searches are not ranked, except by date.
      if (found.length === 0 || scope.sort) return { found, anywhere: answer.unfilteredResultCount > 0 };
      const ranked = new Map((await engine.search(form, scope)).results.map(({ id, score }) => [id, score]));
      const share = form === forms[0] ? 1 : OTHER_FORM;
      return {
        found: found.map((page) => ({ ...page, score: share * (ranked.get(page.id) ?? 0) })),
        anywhere: true,
      };
    }),
  );
  return {
    anywhere: answers.some(({ anywhere }) => anywhere),
    pages: byId(answers.map(({ found }) => found)),
  };
}

/** The pages with a word that begins like this one. */
async function pagesLike(engine: Engine, word: string, scope: Scope): Promise<Found[]> {
  if (word.length < MIN_LETTERS) return [];
  await engine.preload(word + LAST_LETTER);
  const found = onPages((await engine.search(word, scope)).results);
  // Either every page has words that begin so, or none has and all of them match fewer letters.
  const content = (await found[0]?.data())?.content ?? '';
  const isBegun = content.split(/\s+/u).some((printed) => begins(printed, [word]));
  return isBegun ? found : [];
}

/** Whether a printed word or a part of it begins with some letters. */
export function begins(printed: string, beginnings: readonly string[]): boolean {
  return indexedWords(printed).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Results without those whose metadata alone has the word. */
const onPages = (results: readonly EngineResult[]): Found[] =>
  results.filter(({ words }) => words.length > 0);

/** All pages of some lists, each with its best score. */
function byId(lists: readonly (readonly Found[])[]): ById {
  const best = new Map<string, Found>();
  for (const page of lists.flat()) {
    const known = best.get(page.id);
    if (!known || known.score < page.score) best.set(page.id, page);
  }
  return best;
}

/** The pages that are in every map, with the sum of their scores. */
function onAll(maps: readonly ById[]): Map<string, Found> {
  const [first, ...rest] = maps;
  const common = [...(first?.values() ?? [])].flatMap((page) => {
    const others = rest.map((map) => map.get(page.id));
    if (others.includes(undefined)) return [];
    const score = others.reduce((sum, other) => sum + (other?.score ?? 0), page.score);
    return [{ ...page, score }];
  });
  return new Map(common.map((page) => [page.id, page]));
}

/** The ids of all stories in a scope; of none where the order is that of their dates. */
async function storiesIn(engine: Engine, scope: Scope): Promise<ReadonlySet<string>> {
  if (scope.sort) return new Set();
  const { results } = await engine.search(null, { filters: { ...scope.filters, kind: 'story' } });
  return new Set(results.map(({ id }) => id));
}

/** By score, in which stories count for more; by id among equals, for the same order every time. */
function inOrder(pages: Iterable<Found>, stories: ReadonlySet<string>): Found[] {
  const weighed = [...pages].map((page) => ({
    page,
    weight: page.score * (stories.has(page.id) ? OF_STORY : 1),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.page.id < b.page.id ? -1 : 1))
    .map(({ page }) => page);
}
