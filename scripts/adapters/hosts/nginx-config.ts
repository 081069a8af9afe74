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

/** Types that nginx compresses or gives a charset by default. */
const KNOWN = 'text/html';

/**
 * The configuration of nginx for a site: a file at the level of `http`, for nginx 1.18 and later. It has the addresses of
 * what was withdrawn, so it changes with each withdrawal.
 */
export function nginxConfig(served: ServedSite): string {
  const host = served.site === undefined ? '_' : new URL(served.site).hostname;
  const base = wholeBase(served.base);
  // Several sites on one server need variables of their own.
  const name = `overview_${`${host}${base}`.replace(/[^a-z0-9]+/gi, '_').replace(/^_+|_+$/g, '')}`;
  const { always } = answerHeaders(served.headers);
  return `# nginx for ${hostAndPath(served)}
# Made by "npm run deploy -- config nginx": print it again after each withdrawal, and reload nginx.
# Put it where nginx includes files at the level of http, such as /etc/nginx/conf.d/.

${variables(name, served)}

server {
  # Have your certificate added here, such as by "certbot --nginx".
  listen 80;
  listen [::]:80;
  server_name ${host};
  root "${served.root}";
  index index.html;
  absolute_redirect off;

${contentLines()}
${Object.entries(always)
  .map(([header, value]) => `  add_header ${header} ${quotedValue(value)} always;`)
  .join('\n')}
  add_header ${STRICT} $${name}_strict always;
  add_header Cache-Control $${name}_cache always;

  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
${TYPES_BY_PATH.map(([type, pattern]) => typed(type, `^${basePattern(served)}${pattern}$`)).join('')}
  location ~ /[.](?!well-known/) {
    return 404;
  }
${goneLines(served)}}
`;
}

/** The values of headers that depend on what is asked for, and how. */
const variables = (name: string, served: ServedSite): string => `map "$status:$uri" $${name}_cache {
  default "${CACHE.shortly}";
  "~^(?:200|206|304):${basePattern(served)}${anyOf(NAMED_BY_BYTES)}$" "${CACHE.forever}";
  "~^(?:200|206|304):${basePattern(served)}${anyOf(ASKED_FOR_EACH_TIME)}$" "${CACHE.never}";
}
map $scheme $${name}_strict {
  https ${quotedValue(answerHeaders(served.headers).strict)};
}`;

/** Lines that give files their types by the ends of their names, and compress texts. */
function contentLines(): string {
  const texts = TEXT_TYPES.filter((type) => type !== KNOWN).join(' ');
  return `  types {
${Object.entries(TYPES)
  .map(([extension, type]) => `    ${type} ${extension};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts};

  # Files that "npm run deploy -- --compress" put beside the others are sent as they are.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${texts};
  # With the module libnginx-mod-http-brotli-static of Debian:
  # brotli_static on;
`;
}

const typed = (type: string, pattern: string): string => `
  location ~ "${pattern}" {
    types { }
    default_type ${type};
  }
`;

/** A line for each withdrawn address: 410, with the page that says so where there is one. */
function goneLines(served: ServedSite): string {
  const notFound = `${wholeBase(served.base)}404.html`;
  const lines = [...gonePages(served)].map(
    ([address, page]) => `  location = ${address} { error_page 410 ${page ?? notFound}; return 410; }\n`,
  );
  return lines.length > 0 ? `\n  # What was withdrawn.\n${lines.join('')}` : '';
}
