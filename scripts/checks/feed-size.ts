/** What a feed may hold at most. */
export interface SizeLimits {
  items: number;
  /** Of the whole document, UTF-8. */
  bytes: number;
}

/**
 * Checks the size of a feed.
 *
 * @param text the whole document
 * @param items how many items it has
 * @returns one sentence per failure
 */
export function sizeFailures(text: string, items: number, limits: SizeLimits): string[] {
  const bytes = Buffer.byteLength(text);
  return [
    ...(items > limits.items ? [`it has ${items} items, more than ${limits.items}`] : []),
    ...(bytes > limits.bytes ? [`it has ${bytes} bytes, more than ${limits.bytes}`] : []),
  ];
}
