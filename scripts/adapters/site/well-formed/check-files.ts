import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exactly, type Why } from '../../../pipeline/outcome/failure.ts';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import { SITE_FILES } from '../../hosts/host-files.ts';
import { ifThere } from '../../disk/if-there.ts';
import { listFiles } from '../../disk/list-files.ts';
import { rssFailure } from './feed-failure.ts';
import { type ExpectedSite, pageCheck } from './check-page.ts';
import { readXml } from './read-xml.ts';

/** Says what is wrong with the text of a file; `beside` reads one in the same folder. */
type Check = (
  text: string,
  beside: (name: string) => Promise<string | undefined>,
  name: string,
) => Promise<Why | undefined>;

const checkJson: Check = (text) => Promise.resolve(jsonFailure(text));

/** Each line is a value of its own (https://github.com/ndjson/ndjson-spec). */
const checkLines: Check = (text) =>
  Promise.resolve(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map(jsonFailure)
      .find((failure) => failure !== undefined),
  );

const checkXml: Check = async (text, beside, name) => {
  const read = readXml(text);
  if (!read.ok) return { ...read.failure, detail: `it is not well-formed: ${exactly(read.failure)}` };
  const { counts, items } = read.value;
  if (!counts.has('rss')) return undefined;
  const json = await beside(jsonBeside(name));
  if (json === undefined) return { reason: `${jsonBeside(name)}, which has the same items, is missing` };
  const feed = readJson(json);
  return feed.ok ? rssFailure(items, feed.value) : feed.failure;
};

/** The name of the JSON Feed beside an RSS feed. */
const jsonBeside = (name: string): string =>
  name === 'rss.xml' ? 'feed.json' : name.replace(/\.xml$/, '.json');

function jsonFailure(text: string): Why | undefined {
  const read = readJson(text);
  return read.ok ? undefined : read.failure;
}

function readJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail({ reason: 'it is not JSON', detail: `it is not JSON: ${error.message}` });
    throw error;
  }
}

/** The check of each kind of file but pages, by the end of its name. */
const CHECKS: Readonly<Record<string, Check>> = {
  xml: checkXml,
  opml: checkXml,
  svg: checkXml,
  json: checkJson,
  webmanifest: checkJson,
  ndjson: checkLines,
};

/**
 * Reads every HTML, XML and JSON file of a built site strictly, before any of them is put in place: what a browser or a reader of
 * feeds would repair, and what was not put in, shows that a text became markup.
 * @param expected what was put into the pages
 * @throws when one is not well-formed, a feed does not hold what was put in, or a page links to what was not
 */
export async function checkFiles(dist: string, expected: ExpectedSite): Promise<void> {
  const files = await listFiles(dist, SITE_FILES);
  const checkPage = pageCheck(expected, new Set(files));
  for (const file of files) {
    const kind = /\.(\w+)$/.exec(file)?.[1] ?? '';
    const check = kind === 'html' ? (text: string) => checkPage(file, text) : CHECKS[kind];
    if (!check) continue;
    const [folder, name] = [join(dist, file, '..'), file.split('/').at(-1) ?? ''];
    const beside = (other: string): Promise<string | undefined> =>
      ifThere(readFile(join(folder, other), 'utf8'));
    const failure = await check(await readFile(join(dist, file), 'utf8'), beside, name);
    if (failure !== undefined) throw new Error(`build: ${file}: ${exactly(failure)}; nothing was changed`);
  }
}
