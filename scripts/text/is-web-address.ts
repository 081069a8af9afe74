/** Whether a text, such as the name of a place or an id, is meant as an http or https address, rather than as a path. */
export function isWebAddress(text: string | undefined): text is string {
  return /^https?:\/\//i.test(text ?? '');
}
