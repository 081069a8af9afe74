import { Option } from 'commander';

/**
 * Reads the value of an option.
 * @param option how it is called, for the message
 * @throws InputError when the text is no such value
 */
export type ParseValue<T> = (option: string, text: string) => T;

/**
 * An option with a value, which is checked where the command line is read, before any work.
 * @param flags as the help shows them, such as `--days <number>`
 * @param preset what counts when it is not given, as a user would write it
 */
export function valueOption<T>(
  flags: string,
  description: string,
  parse: ParseValue<T>,
  preset?: string,
): Option {
  const option = new Option(flags, description);
  const name = option.long ?? flags;
  option.argParser((text: string) => parse(name, text));
  return preset === undefined ? option : option.default(parse(name, preset), preset);
}
