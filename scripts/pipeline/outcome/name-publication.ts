/** A command of the program, as messages name it, with what parts its options from those of npm. */
const COMMAND = /\bnpm run ([a-z]+(?::[a-z]+)*)(?: --(?= ))?/g;

/** What a shell takes as one word as it is. */
const PLAIN = /^[\w./~@%+=:,-]+$/;

/**
 * Lets the commands that a message names work on the publication that it is about: as they stand, they would on the program's
 * own folder.
 * @param folder of the publication; undefined where none was named
 */
export function namePublication(message: string, folder: string | undefined): string {
  if (!folder) return message;
  const word = PLAIN.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
  return message.replaceAll(COMMAND, (_, name: string) => `npm run ${name} -- --publication ${word}`);
}
