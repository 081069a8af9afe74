import { errors } from 'undici';
import type { FetchFailure, FetchReason } from '../../pipeline/gather/fetcher.ts';
import { repeatableMessage } from '../../pipeline/outcome/repeatable-message.ts';
import { AddressNotAllowed } from './guarded-agent.ts';

/** Reasons by error code of Node (DNS, sockets, TLS), undici and its HTTP parser. */
const REASONS: readonly [code: RegExp, reason: FetchReason][] = [
  [/^(?:ENOTFOUND|EAI_\w+|ENODATA)$/, 'host not found'],
  [/^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/, 'timed out'],
  [
    /^(?:CERT_|CRL_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_|INVALID_|PATH_LENGTH|UNSPECIFIED$)/,
    'TLS failure',
  ],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'truncated'],
  [/^(?:HPE_|UND_ERR_HEADERS_OVERFLOW$|UND_ERR_INVALID|ERR_INVALID_)/, 'bad response'],
  // Any other code comes from the network or a protocol too: one server must never end the run.
  [/./, 'connection failed'],
];

/**
 * Classifies an error that a request threw.
 * @param began whether the body had begun to arrive: a connection that breaks then leaves it truncated
 * @throws the error itself when it does not come from the network, since it is then a bug
 */
export function failureOf(error: unknown, began: boolean): Omit<FetchFailure, 'bytes'> {
  for (const each of causesOf(error)) {
    if (each instanceof AddressNotAllowed) return { reason: 'address not allowed', detail: each.message };
  }
  if (error instanceof errors.HTTPParserError) return { reason: 'bad response', detail: error.message };
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { reason: 'timed out', detail: began ? 'the body took too long' : 'no answer in time' };
  }
  for (const { code = '', message } of causesOf(error) as NodeJS.ErrnoException[]) {
    const known = REASONS.find(([pattern]) => pattern.test(code));
    if (!known) continue;
    const reason = began && known[1] === 'connection failed' ? 'truncated' : known[1];
    return { reason, detail: `${repeatableMessage(message).slice(0, 200)} (${code})` };
  }
  throw error;
}

/** An error, the errors that it aggregates (one per address tried) and their causes. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const gathered = error instanceof AggregateError ? error.errors.flatMap(causesOf) : [];
  return [error, ...gathered, ...causesOf(error.cause)];
}
