import { turnOf } from '../../adapters/publication/merge-site.ts';
import { isText } from '../../adapters/hosts/file-rules.ts';
import { ENCODINGS } from '../../adapters/deploy/compress-file.ts';

/** The order in which files are sent, so that whatever a reader can see leads to what is there. */
export const SENDING_STEPS = [
  'assets',
  'snapshots',
  'days',
  'pages',
  'front page',
  'feeds and lists',
  'records',
  'offline',
] as const;

/** The step of the browser’s worker, which fetches all that its list names. */
const OFFLINE: ReadonlySet<string> = new Set(['sw.js', 'offline.json']);

const COMPRESSED = new RegExp(`(?:${ENCODINGS.map(({ suffix }) => suffix.replace('.', '[.]')).join('|')})$`);

/** When a file is sent: the index of its step. A compressed form goes with its file; only texts have any. */
export function stepOf(path: string): number {
  const whole = path.replace(COMPRESSED, '');
  const file = isText(whole) ? whole : path;
  const last = SENDING_STEPS.length - 1;
  return OFFLINE.has(file) ? last : Math.min(turnOf(file), last - 1);
}
