/** Where the browser keeps the reader's country. */
const KEY = 'overview-country';

/** The event on `document` when the reader chooses a country. */
export const CHOSEN = 'overview-country';

/** The code of the country that the reader chose; undefined if none, or if the browser denies storage. */
export function chosenCountry(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Keeps the reader's country for the next page, where the browser has storage, and says so to this one. */
export function chooseCountry(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch (error) {
    // Without storage the choice is for this page alone.
    if (!(error instanceof DOMException)) throw error;
  }
  document.dispatchEvent(new CustomEvent(CHOSEN, { detail: code }));
}

/** Calls back with the reader's country: now, if one was chosen before, and whenever another is. */
export function onCountry(call: (code: string) => void): void {
  const now = chosenCountry();
  if (now !== undefined) call(now);
  document.addEventListener(CHOSEN, (event) => call((event as CustomEvent<string>).detail));
}
