import {
  anyOf,
  ASKED_FOR_EACH_TIME,
  CACHE,
  NAMED_BY_BYTES,
  TEXT_TYPES,
  TYPES,
  TYPES_BY_PATH,
} from './file-rules.ts';
import { answerHeaders, quotedValue, STRICT } from './answer-headers.ts';
import { wholeBase } from './host-files.ts';
import { basePattern, gonePages, hostAndPath, type ServedSite } from './served-site.ts';

/**
 * The configuration of Caddy 2.6 and later for a site: a Caddyfile. It has the addresses of what was withdrawn, so it changes
 * with each withdrawal.
 */
export function caddyConfig(served: ServedSite): string {
  const host = served.site === undefined ? ':80' : new URL(served.site).origin;
  const gone = [...gonePages(served).keys()];
  return `# Caddy for ${hostAndPath(served)}
# Made by "npm run deploy -- config caddy": print it again after each withdrawal, and reload Caddy.

${host} {
	root * "${served.root}"
	encode {
		zstd
		gzip
		minimum_length 1000
		match {
${TEXT_TYPES.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}

${headerLines(served)}

${typeLines(served)}

	@hidden {
		path_regexp /[.]
		not path /.well-known/*
	}
	error @hidden 404
${gone.length > 0 ? `\t@gone path ${gone.join(' ')}\n\terror @gone 410\n` : ''}
	# Files that "npm run deploy -- --compress" put beside the others are sent as they are.
	file_server {
		precompressed br zstd gzip
	}

${errorLines(wholeBase(served.base))}}
`;
}

/** Lines that give answers their headers. */
function headerLines(served: ServedSite): string {
  const { always, strict } = answerHeaders(served.headers);
  return `	header {
${Object.entries(always)
  .map(([header, value]) => `\t\t${header} ${quotedValue(value)}`)
  .join('\n')}
		?Cache-Control "${CACHE.shortly}"
	}
	@secure protocol https
	header @secure ${STRICT} ${quotedValue(strict)}
	@forever path_regexp ^${basePattern(served)}${anyOf(NAMED_BY_BYTES)}$
	header @forever Cache-Control "${CACHE.forever}"
	@asked path_regexp ^${basePattern(served)}${anyOf(ASKED_FOR_EACH_TIME)}$
	header @asked Cache-Control "${CACHE.never}"`;
}

/** Lines that give files their types, by the ends of their names and by their paths. */
function typeLines(served: ServedSite): string {
  const withCharset = (type: string) => (TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type);
  const typed = (name: string, matcher: string, type: string) =>
    `\t@${name} ${matcher}\n\theader @${name} Content-Type "${withCharset(type)}"`;
  return [
    ...Object.entries(TYPES)
      .filter(([extension]) => extension !== 'html')
      .map(([extension, type]) => typed(extension, `path *.${extension}`, type)),
    ...TYPES_BY_PATH.map(([type, pattern], index) =>
      typed(`typed${index}`, `path_regexp ^${basePattern(served)}${pattern}$`, type),
    ),
  ].join('\n');
}

/** Lines for what is not there: 410, with the page that says so where there is one, or 404. */
const errorLines = (base: string): string => `	handle_errors {
		header Content-Type "text/html; charset=utf-8"
		header Cache-Control "${CACHE.shortly}"
		@withdrawn expression \`{http.error.status_code} == 410\`
		handle @withdrawn {
			try_files {path}index.html ${base}404.html
			file_server
		}
		handle {
			rewrite * ${base}404.html
			file_server
		}
	}
`;
