import { Option } from 'commander';

/**
 * Parses the value of an option.
 * @param option its name, for the message
 * @throws InputError when the value is invalid
 */
export type ParseValue<T> = (option: string, text: string) => T;

/**
 * Makes an option whose value is validated while the command line is parsed, before any work.
 * @param flags as shown in the help, such as `--days <number>`
 * @param preset the default value, as a user would write it
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
