import { articleSchema } from '../../../src/schemas/article.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { extractPage } from '../../pipeline/gather/extract/extract-page.ts';
import { parseFeed } from '../../pipeline/gather/feed/parse-feed.ts';
import { parseCorpusLine } from '../../pipeline/gather/import/parse-corpus-line.ts';
import { headerLinks } from '../../pipeline/gather/link-header.ts';
import { headerLimits } from '../../pipeline/gather/opt-out/robots-directives.ts';
import { rslLimit } from '../../pipeline/gather/opt-out/rsl-licence.ts';
import { tdmFileReservation } from '../../pipeline/gather/opt-out/tdm-file.ts';
import { permitsMining } from '../../pipeline/gather/opt-out/tdm-policy.ts';
import { guessSources } from '../../pipeline/gather/registry/guess-sources.ts';
import { parseOpml } from '../../pipeline/gather/registry/parse-opml.ts';
import { parseRegistryFile } from '../../pipeline/gather/registry/parse-registry-file.ts';
import { parseRobots } from '../../pipeline/gather/robots/parse-robots.ts';
import { decodeAnswer } from '../../pipeline/gather/translate/decode-answer.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { checkClean } from '../../pipeline/snapshot/check-clean.ts';
import { maxRecordsOf } from '../../pipeline/snapshot/limits.ts';
import { parseManifest } from '../../pipeline/snapshot/parse-manifest.ts';
import { parseJsonArray, parseJsonLines } from '../../pipeline/snapshot/parse-records.ts';
import { cleanText } from '../../text/clean-text.ts';
import { decodeDocument } from '../../text/decode-document.ts';
import { decodeEntities } from '../../text/decode-entities.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { feedDate } from '../../text/feed-date.ts';
import { partGlued } from '../../text/part-glued.ts';
import { quantitiesIn } from '../../text/quantities.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tidyHeadline } from '../../text/tidy-headline.ts';
import { tidyLead } from '../../text/tidy-lead.ts';
import { tidySourceName } from '../../text/tidy-source-name.ts';
import { wordsOf } from '../../text/words.ts';
import type { SEED_DOCUMENTS } from './seed-documents.ts';

/** The name of what reads a kind of document. */
export type TargetName = keyof typeof SEED_DOCUMENTS;

/** A reader of documents from outside. */
interface Target {
  /** Longest document that it is given, in bytes: what the fetcher, the importer or its caller lets pass. */
  limit: number;
  /** Whether a run reads such documents beside its requests, in the thread that serves them all, and not in one of their own. */
  holdsUp?: true;
  /** Reads a document. @throws InputError when it refuses it; nothing else may be thrown */
  read: (document: Uint8Array) => unknown;
}

const ADDRESS = 'https://gazette.test/1';

/** A path as a hostile site may choose it, to match its own rules. */
const LONG_PATH = new URL(`https://gazette.test/${'a'.repeat(1_980)}`);

/** The readers of what others wrote, each by the kind of its documents. */
export const TARGETS: Record<TargetName, Target> = {
  feed: {
    limit: 10_000_000,
    read: (body) => parseFeed(decodeDocument(body, { kind: 'feed' }).text, { url: ADDRESS }),
  },
  page: {
    limit: 5_000_000,
    read: (body) => extractPage(decodeDocument(body, { kind: 'page' }).text, ADDRESS),
  },
  robots: {
    holdsUp: true,
    limit: 1_000_000,
    read: (body) => {
      const { rules, signals, usages } = parseRobots(body);
      return [rules.allow(LONG_PATH), signals.of(LONG_PATH), usages.of(LONG_PATH)];
    },
  },
  registry: {
    limit: 1_000_000,
    read: (body) => parseRegistryFile(textOf(body), 'content/sources/fr.yaml'),
  },
  snapshot: {
    limit: 5_000_000,
    read: (body) =>
      checkClean(
        parseJsonLines(body, 'articles.jsonl', articleSchema, maxRecordsOf('articles.jsonl')),
        (index) => `line ${index}`,
      ),
  },
  manifest: { limit: 5_000_000, read: (body) => parseManifest(body, 'snapshot.json') },
  sources: { limit: 5_000_000, read: (body) => parseJsonArray(body, 'sources.json', sourceSchema) },
  corpus: {
    limit: 5_000_000,
    read: (body) => parseCorpusLine(textOf(body), { day: '2026-03-10', fetched: '2026-03-10T09:00:00Z' }),
  },
  opml: {
    limit: 10_000_000,
    read: (body) =>
      guessSources(parseOpml(decodeDocument(body, { kind: 'feed' }).text).feeds, { registry: [] }),
  },
  licence: { holdsUp: true, limit: 1_000_000, read: (body) => rslLimit(textOf(body), LONG_PATH) },
  tdmrep: { holdsUp: true, limit: 1_000_000, read: (body) => tdmFileReservation(textOf(body), LONG_PATH) },
  policy: { holdsUp: true, limit: 1_000_000, read: (body) => permitsMining(textOf(body)) },
  link: { holdsUp: true, limit: 8_000, read: (body) => headerLinks(textOf(body), ADDRESS) },
  // What the HTTP client accepts of all headers.
  directives: { holdsUp: true, limit: 16_384, read: (body) => headerLimits(textOf(body)) },
  // The answer to a paragraph, and the original, whose own references it keeps.
  answer: {
    holdsUp: true,
    limit: 20_000,
    read: (body) => [decodeAnswer('', textOf(body)), decodeAnswer(textOf(body), textOf(body))].map(cleanText),
  },
  // A paragraph of a snapshot is never longer.
  text: { holdsUp: true, limit: 20_000, read: (body) => readText(cleanText(textOf(body))) },
};

/** What is done with every headline and paragraph. */
function readText(text: string): unknown {
  const context = { sourceNames: ['Harwick Gazette'] };
  return [
    decodeEntities(text),
    detectLanguage(text),
    feedDate(text),
    partGlued(text),
    quantitiesIn(text),
    splitSentences(text, 'en'),
    tidyLead(text),
    tidySourceName(text, 'gazette.test'),
    tidyHeadline(text, context),
    wordsOf(text, 'th'),
  ];
}

/** Whether an error is how a reader says that a document is not valid. */
export function isInputError(error: unknown): boolean {
  return error instanceof InputError;
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
