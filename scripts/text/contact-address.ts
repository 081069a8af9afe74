/** Whether a text is an http or https URL of a public host that can stand in a `User-Agent`. */
export function isContact(text: string): boolean {
  return /^https?:\/\/[^/\s()]+\.[^\s()]+$/.test(text) && URL.canParse(text);
}
