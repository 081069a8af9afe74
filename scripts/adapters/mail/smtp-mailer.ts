import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { SmtpServer } from './smtp-url.ts';

/**
 * What became of a message: the server took it; refused it for good; refused it for now; could not be talked to, so that it
 * has nothing; or was lost while it had the message, which may have been delivered.
 */
export type Delivery = { outcome: 'sent' } | { outcome: Undelivered; detail: string };

/** How a message was not delivered for sure. */
export type Undelivered = 'refused' | 'failed' | 'unreachable' | 'uncertain';

/** One message. */
export interface Message {
  sender: string;
  address: string;
  raw: string;
}

/** Sends messages, one after another. */
export interface Mailer {
  send: (message: Message) => Promise<Delivery>;
  close: () => void;
}

/** Longest wait for a connection and for an answer, in milliseconds; RFC 5321 §4.5.3.2 has servers take minutes. */
const [CONNECTION_TIME, ANSWER_TIME] = [30_000, 180_000];

/** Longest detail, in characters: a line. */
const MAX_DETAIL = 200;

/** Opens one connection at a time to a server, when there is something to send. */
export function openMailer({ url, mustEncrypt }: SmtpServer): Mailer {
  const transport = createTransport({
    pool: true,
    url,
    maxConnections: 1,
    // A message that was lost on the way may have been delivered: whoever sends it again must know.
    maxRequeues: 0,
    requireTLS: mustEncrypt,
    connectionTimeout: CONNECTION_TIME,
    greetingTimeout: CONNECTION_TIME,
    socketTimeout: ANSWER_TIME,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ sender, address, raw }) => {
      let isAsked = false;
      // Read only once the server is connected and knows the sender: before that it cannot have anything of it.
      const read = function* () {
        isAsked = true;
        yield Buffer.from(raw, 'latin1');
      };
      try {
        await transport.sendMail({ envelope: { from: sender, to: [address] }, raw: Readable.from(read()) });
        return { outcome: 'sent' };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return { outcome: outcomeOf(error, isAsked), detail: detailOf(error, address) };
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** What the library adds to an error. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/**
 * What became of a message, by the answer of the server (RFC 5321 §4.2.1). The library does not say at what command a
 * connection was lost.
 * @param isAsked whether the message was read to be sent
 */
function outcomeOf({ code, command = '', responseCode }: SmtpError, isAsked: boolean): Undelivered {
  if (responseCode === undefined) return isAsked ? 'uncertain' : 'unreachable';
  // It refuses everyone: whom it talks to, or the sender.
  if (code === 'EAUTH' || responseCode === 421 || /^(?:CONN|EHLO|HELO|STARTTLS|AUTH|MAIL FROM)/.test(command))
    return 'unreachable';
  return responseCode >= 500 ? 'refused' : 'failed';
}

/** What the server said, on one line, without the address. */
const detailOf = ({ message }: SmtpError, address: string): string =>
  message
    .replaceAll(address, 'the recipient')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, MAX_DETAIL);
