import type { FetchFailure, FetchReason } from '../../pipeline/gather/fetcher.ts';

/** Reasons by status (RFC 9110 §15, RFC 6585, RFC 7725). */
const BY_STATUS: Record<number, FetchReason> = {
  204: 'empty',
  206: 'bad response',
  304: 'not modified, and not kept',
  401: 'access refused',
  402: 'access refused',
  403: 'access refused',
  404: 'not found',
  410: 'gone',
  429: 'asked to wait',
  451: 'access refused',
};

/** Maps a status other than 200 or a redirect to its failure. */
export function answerFailure(status: number): Omit<FetchFailure, 'bytes'> {
  const reason = BY_STATUS[status] ?? (status >= 500 && status < 600 ? 'server error' : 'HTTP error');
  return { reason, detail: `HTTP ${status}` };
}
