import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { consola } from 'consola';
import { onDisk } from './adapters/disk/disk-error.ts';
import { readIfThere } from './adapters/disk/if-there.ts';
import { listFiles } from './adapters/disk/list-files.ts';
import { whileClaimed } from './adapters/disk/while-claimed.ts';
import { openMailRecord } from './adapters/mail/mail-record.ts';
import { readMessage } from './adapters/mail/personal-message.ts';
import { parseRecipients } from './adapters/mail/recipients.ts';
import { openMailer } from './adapters/mail/smtp-mailer.ts';
import { smtpServer } from './adapters/mail/smtp-url.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { WORK_FOLDER } from './adapters/work-folder.ts';
import { progressBar } from './adapters/terminal/progress-bar.ts';
import { wholeNumber } from './command-line/number-options.ts';
import { parseFile } from './command-line/path-options.ts';
import { runProgram } from './command-line/run-command.ts';
import { siteSettings } from './command-line/site-settings.ts';
import { parseDayOption } from './command-line/time-options.ts';
import { valueOption } from './command-line/value-option.ts';
import { type SentDay, sendDay } from './jobs/mail/send-day.ts';
import { InputError } from './pipeline/outcome/input-error.ts';

interface Flags {
  to?: string;
  pause: number;
  uncertain?: true;
}

/** The file that is claimed by the command that sends. */
const CLAIMED = 'mailing';

/** The exit code where not everyone has the day. */
const INCOMPLETE = 4;

const program = new Command('mail')
  .description('Send a day by e-mail, to everyone on a list who has not got it.')
  .argument('[day]', 'the day, YYYY-MM-DD; the newest of the site')
  .addOption(valueOption('--to <file>', 'the list: an e-mail address a line', parseFile))
  .addOption(valueOption('--pause <milliseconds>', 'the pause between two messages', wholeNumber(0), '500'))
  .option('--uncertain', 'also send to those who may have got it in a run that was interrupted');

program.action(async (given: string | undefined, { to, pause, uncertain }: Flags) => {
  if (to === undefined)
    throw new InputError('--to', 'it is missing', 'name a file with an e-mail address on each line');
  const { recipients, repeated } = parseRecipients(
    await onDisk(to, () => readFile(to, 'utf8')),
    basename(to),
  );
  const server = smtpServer(process.env);
  const day = given === undefined ? await newestDay() : parseDayOption('day', given);
  const path = join('dist', day, 'mail.eml');
  const bytes = await readIfThere(join(PROJECT_FOLDER, path));
  if (!bytes) throw new InputError(path, 'it is not there', 'name a day of the site in dist/, or build it');
  const message = readMessage(bytes, path);
  const taken = new InputError('content/mailed', 'another command is sending', 'wait until that has ended');
  await whileClaimed(join(PROJECT_FOLDER, WORK_FOLDER, CLAIMED), taken, async () => {
    const record = await openMailRecord(PROJECT_FOLDER, day);
    const mailer = openMailer(server);
    try {
      if (repeated > 0) consola.info(`${repeated} line(s) of ${to} repeat an address; each gets one message`);
      const sent = await sendDay({
        ...{ message, recipients, record, mailer, progress: progressBar() },
        unsubscribe: siteSettings({}, process.env).publication?.unsubscribe,
        pause: () => sleep(pause),
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
        retryUncertain: uncertain === true,
      });
      report(day, sent);
    } finally {
      mailer.close();
      await record.close();
    }
  });
});

/** The newest day of the site that has a message. */
async function newestDay(): Promise<string> {
  const files = await listFiles(join(PROJECT_FOLDER, 'dist'), '????-??-??/mail.eml');
  const newest = files.sort().at(-1);
  if (newest === undefined)
    throw new InputError('dist', 'it has no day with a message', 'build the site first: npm run build');
  return newest.slice(0, newest.indexOf('/'));
}

function report(day: string, { sent, before, doubtful, untried, undelivered, unreachable }: SentDay): void {
  for (const { recipient, outcome, detail } of undelivered)
    consola.warn(`${recipient.place}: ${outcome}: ${detail}`);
  for (const { place } of doubtful)
    consola.warn(`${place}: a run was interrupted while sending; --uncertain sends again`);
  if (unreachable !== undefined) consola.error(`the mail server: ${unreachable}`);
  const count = (wanted: string) => undelivered.filter(({ outcome }) => outcome === wanted).length;
  const uncertain = count('uncertain') + doubtful.length;
  const numbers = [
    `${sent} sent`,
    `${count('refused')} refused`,
    `${count('failed')} failed`,
    ...(before > 0 ? [`${before} had it before`] : []),
    ...(uncertain > 0 ? [`${uncertain} uncertain`] : []),
    ...(untried > 0 ? [`${untried} not tried`] : []),
  ];
  const isWhole = undelivered.length + doubtful.length + untried === 0;
  const line = `${day}: ${numbers.join(', ')}`;
  if (isWhole) consola.success(line);
  else {
    const others = uncertain > 0 ? ', and to the uncertain only with --uncertain' : '';
    consola.warn(`${line}; the same command sends to those who have not got it${others}`);
    process.exitCode = INCOMPLETE;
  }
}

await runProgram(program, PROJECT_FOLDER);
