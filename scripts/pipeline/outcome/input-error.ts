/**
 * An invalid input that stops the command, with the place, what is wrong and the remedy. Any other error thrown is a
 * bug.
 */
export class InputError extends Error {
  readonly where: string;
  readonly what: string;
  readonly remedy: string;

  /**
   * @param where the file, with its line when there is one (`articles.jsonl:17`), the option, or the URL
   * @param what what is wrong there
   * @param remedy what the user can do
   */
  constructor(where: string, what: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${what}\n  What to do: ${remedy}`, options);
    this.name = 'InputError';
    this.where = where;
    this.what = what;
    this.remedy = remedy;
  }
}
