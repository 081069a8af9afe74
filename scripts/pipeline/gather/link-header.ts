import { resolveLink } from './feed/resolve-link.ts';

/** A link that an answer's header gives of its document. */
export interface HeaderLink {
  /** Absolute, http or https. */
  url: string;
  /** Relation types, in lower case. */
  rels: readonly string[];
  /** Media type. */
  type: string;
  title: string;
}

/** Most links that are read; sites name the files of a page there too. */
const MAX_LINKS = 100;

/** One link: its address, then its parameters, whose quoted values may hold commas and semicolons (RFC 8288 §3). */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;

const PARAMETER = /;\s*([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * Reads a `Link` header (RFC 8288 §3), as far as it is one. Leaves out links of another document (`anchor`), and those
 * whose address is not of the web.
 * @param url the address that answered
 */
export function headerLinks(header: string | undefined, url: string): HeaderLink[] {
  return [...(header ?? '').matchAll(LINK)].slice(0, MAX_LINKS).flatMap(([, address = '', rest = '']) => {
    const parameters = new Map<string, string>();
    for (const [, name = '', quoted, token] of rest.matchAll(PARAMETER)) {
      const key = name.toLowerCase();
      // §3.3 and §3.4.1: of several parameters of one name the first counts.
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '');
    }
    const target = resolveLink(address, [url]);
    if (target === undefined || parameters.has('anchor')) return [];
    const rels = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    return [{ url: target, rels, type: parameters.get('type') ?? '', title: parameters.get('title') ?? '' }];
  });
}
