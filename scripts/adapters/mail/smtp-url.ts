import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isLoopback } from '../chat/loopback.ts';

/** The variable with the address of the server, which may hold a password. */
const VARIABLE = 'OVERVIEW_SMTP_URL';

/** A server that takes messages. */
export interface SmtpServer {
  url: string;
  /** Whether the connection must be encrypted before anything is said: on every server but one of this machine. */
  mustEncrypt: boolean;
}

/**
 * The server of the environment.
 * @throws InputError when there is none, or its address is wrong; never with the address, which may hold a password
 */
export function smtpServer(environment: NodeJS.ProcessEnv): SmtpServer {
  const text = environment.OVERVIEW_SMTP_URL ?? '';
  const remedy = `set it to smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587, as your mail provider says`;
  if (text === '') throw new InputError(VARIABLE, 'it is not set', remedy);
  const url = URL.parse(text);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new InputError(VARIABLE, 'it is not the address of a mail server', remedy);
  return { url: text, mustEncrypt: url.protocol === 'smtp:' && !isLoopback(text) };
}
