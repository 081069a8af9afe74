/**
 * Fetches a file of the site; undefined where the site can't be reached, as offline.
 * @throws anything but the `TypeError` by which `fetch` reports a network error (fetch.spec.whatwg.org)
 */
export async function fetchIfReached(path: string): Promise<Response | undefined> {
  try {
    return await fetch(path);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
