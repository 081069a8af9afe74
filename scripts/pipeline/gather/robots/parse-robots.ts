import { Preferences, signalsIn, usesIn } from './preferences.ts';
import { PRODUCT } from './product.ts';
import { Rules } from './rules.ts';

/** What a site's robots.txt says to us. */
export interface RobotsFile {
  /** Which paths may be fetched. */
  rules: Rules;
  /** Seconds between two requests, if it asks for a pause. */
  delay?: number | undefined;
  /** `Content-Signal` (contentsignals.org) and `Content-Usage` (draft-ietf-aipref-attach §4) by path. */
  signals: Preferences;
  usages: Preferences;
  /** Addresses of RSL licences, which apply to all readers (rslstandard.org, robots.txt). */
  licences: string[];
}

/** Most bytes that are read: what every reader must (RFC 9309 §2.5). The rest of a longer file is left out. */
const MAX_BYTES = 500 * 1024;

/** Longest line that is read, in UTF-16 code units: browsers and servers accept no longer address. */
const LONGEST_LINE = 2_000;

/** The lines of a group that say something about its paths. */
type Line = readonly [key: string, value: string];

/** A group of lines and the product tokens that it addresses, in lower case. */
interface Group {
  products: string[];
  lines: Line[];
}

/**
 * Parses a robots.txt (RFC 9309), which is UTF-8 whatever its header says. The groups that name our product apply;
 * without one, those for all.
 */
export function parseRobots(body: Uint8Array): RobotsFile {
  const lines = linesOf(new TextDecoder().decode(body.subarray(0, MAX_BYTES)));
  const groups = groupsOf(lines);
  const ours = groups.filter(({ products }) => products.includes(PRODUCT));
  const applying = ours.length > 0 ? ours : groups.filter(({ products }) => products.includes('*'));
  const said = applying.flatMap((group) => group.lines);
  const valuesOf = (name: string) => said.filter(([key]) => key === name).map(([, value]) => value);
  const delay = Number(valuesOf('crawl-delay').at(-1));
  return {
    rules: new Rules(
      said.flatMap(([key, path]) =>
        key === 'allow' || key === 'disallow' ? [{ path, allows: key === 'allow' }] : [],
      ),
    ),
    delay: delay > 0 ? delay : undefined,
    signals: new Preferences(valuesOf('content-signal'), signalsIn),
    usages: new Preferences(valuesOf('content-usage'), usesIn),
    licences: lines.filter(([key]) => key === 'license').map(([, value]) => value),
  };
}

/** The lines of which something is read. All others are passed over at once: a file may have half a million. */
function linesOf(text: string): Line[] {
  const ended = text.replaceAll('\r', '\n');
  const lines: Line[] = [];
  for (let colon = ended.indexOf(':'); colon >= 0;) {
    const start = ended.lastIndexOf('\n', colon) + 1;
    const next = ended.indexOf('\n', colon);
    const end = next < 0 ? ended.length : next;
    // What stands behind a hash, and so a key with one in it, is a comment.
    const key = ended.slice(start, colon).trim().toLowerCase();
    if (KEYS.has(key) && end - start <= LONGEST_LINE)
      lines.push([key, withoutComment(ended.slice(colon + 1, end)).trim()]);
    colon = ended.indexOf(':', end);
  }
  return lines;
}

function withoutComment(value: string): string {
  const hash = value.indexOf('#');
  return hash < 0 ? value : value.slice(0, hash);
}

/** RFC 9309 §2.2.1: a group begins with one or more user-agent lines; lines before the first belong to none. */
function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const [key, value] of lines) {
    const isName = key === 'user-agent';
    if (isName && !isNaming) groups.push({ products: [], lines: [] });
    if (isName) groups.at(-1)?.products.push(productOf(value));
    else groups.at(-1)?.lines.push([key, value]);
    // Records of no group must not interfere (RFC 9309 §2.2.4).
    if (isName || IN_GROUP.has(key)) isNaming = isName;
  }
  return groups;
}

/** Lines that end the list of a group's user agents. */
const IN_GROUP = new Set(['allow', 'disallow', 'crawl-delay', 'content-signal', 'content-usage']);

/** All lines that say something to us. */
const KEYS = new Set([...IN_GROUP, 'user-agent', 'license']);

/** A user-agent line's product token, without a version (RFC 9309 §2.2.1). */
function productOf(value: string): string {
  return /^\*|^[A-Za-z_-]+/.exec(value)?.[0].toLowerCase() ?? '';
}
