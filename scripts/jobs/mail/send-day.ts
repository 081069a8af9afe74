import type { MailRecord } from '../../adapters/mail/mail-record.ts';
import { type DayMessage, personalMessage } from '../../adapters/mail/personal-message.ts';
import type { Recipient } from '../../adapters/mail/recipients.ts';
import type { Delivery, Mailer } from '../../adapters/mail/smtp-mailer.ts';
import { inPhase, type Progress } from '../../pipeline/outcome/progress.ts';

/** What a day is sent with. */
export interface SendingOptions {
  message: DayMessage;
  recipients: readonly Recipient[];
  /** Where recipients leave the list. */
  unsubscribe: string | undefined;
  record: MailRecord;
  mailer: Mailer;
  progress: Progress;
  /** Waits between two messages. */
  pause: () => Promise<void>;
  /** The instant, for the record. */
  now: () => string;
  /** Whether those are sent to again of whom a run that was killed, or lost the server, does not know. */
  retryUncertain: boolean;
}

/** What became of the recipients; each is counted once. */
export interface SentDay {
  sent: number;
  /** Got the day in an earlier run. */
  before: number;
  /** May have got it in an earlier run, and were not sent to. */
  doubtful: Recipient[];
  /** Not sent to, since the server could not be talked to. */
  untried: number;
  /** Where and why a message was not delivered. */
  undelivered: { recipient: Recipient; outcome: 'refused' | 'failed' | 'uncertain'; detail: string }[];
  /** Why the run ended before its end. */
  unreachable: string | undefined;
}

/**
 * Sends a day to everyone who has not got it, one message each. Nobody is sent to twice, whatever ended an earlier run: that
 * a message is being sent is on record before, and that it was sent after. Ends when the server cannot be talked to, twice.
 */
export async function sendDay(options: SendingOptions): Promise<SentDay> {
  const { recipients, record, retryUncertain, progress, pause } = options;
  const stateOf = ({ address }: Recipient) => record.stateOf(address);
  const doubtful = retryUncertain ? [] : recipients.filter((each) => stateOf(each) === 'sending');
  const before = recipients.filter((each) => stateOf(each) === 'sent').length;
  const due = recipients.filter((each) => stateOf(each) !== 'sent' && !doubtful.includes(each));
  const day: SentDay = { sent: 0, before, doubtful, untried: 0, undelivered: [], unreachable: undefined };
  await inPhase(progress, { what: 'sending', total: due.length, unit: 'e-mails' }, async () => {
    for (const [index, recipient] of due.entries()) {
      if (index > 0) await pause();
      const delivery = await deliver(recipient, options);
      progress.advance();
      if (delivery.outcome === 'sent') day.sent += 1;
      else if (delivery.outcome === 'unreachable') {
        day.unreachable = delivery.detail;
        day.untried = due.length - index;
        break;
      } else day.undelivered.push({ recipient, outcome: delivery.outcome, detail: delivery.detail });
    }
  });
  return day;
}

/** Sends one message, and once more where the server had nothing of it. */
async function deliver({ address }: Recipient, options: SendingOptions): Promise<Delivery> {
  const { message, unsubscribe, record, mailer, pause, now } = options;
  const raw = personalMessage(message, address, unsubscribe);
  const attempt = () => mailer.send({ sender: message.sender, address, raw });
  await record.note(address, 'sending', now());
  let delivery = await attempt();
  if (delivery.outcome === 'unreachable') {
    await pause();
    delivery = await attempt();
  }
  if (delivery.outcome !== 'uncertain')
    await record.note(address, delivery.outcome === 'sent' ? 'sent' : 'unsent', now());
  return delivery;
}
