/**
 * An entry of OpenSSL's error queue (ERR_print_errors(3)): the number of the thread, code, library, function, reason, file and
 * line, and further data.
 */
const OPENSSL = /[\da-f]+:error:[\da-f]+:[^:\n]*:[^:\n]*:([^:\n]*):[^:\n]*:\d+:[^\n]*(?:\n|$)/gi;

/** The end of a connection on this machine, whose port is another each time (`exceptionWithHostPort` of Node). */
const OWN_END = / - Local \([^)]*\)/g;

/** A file of this machine: of an installation, or a temporary one. The name of the file itself stays. */
const OWN_FILE = /(?<![\w:/.-])(?:file:\/\/)?(?:\/[\w@.+-]+){2,}\/([\w@.+-]+)/g;

/** A file on Windows. */
const OWN_WINDOWS_FILE = /(?<!\w)(?:file:\/\/\/)?[a-z]:[\\/](?:[^\\/:*?"<>|\n]+[\\/])*([^\\/:*?"<>|\s]+)/gi;

/** Longest message that is read, in UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 2_000;

/**
 * What the runtime says of an error, without what differs from run to run and from machine to machine: numbers of threads,
 * ports of one's own, folders. A ledger with it can be reproduced byte for byte.
 */
export function repeatableMessage(message: string): string {
  return message
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(OPENSSL, '$1 ')
    .replace(OWN_END, '')
    .replace(OWN_FILE, '$1')
    .replace(OWN_WINDOWS_FILE, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
