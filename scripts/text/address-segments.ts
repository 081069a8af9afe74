/**
 * The percent-decoded segments of an address's path: its folders, then the page's own name, which is empty after a
 * trailing slash. An invalidly encoded segment is left unchanged; a text that is not an address has no segments.
 */
export function addressSegments(url: string): string[] {
  return URL.parse(url)?.pathname.split('/').slice(1).map(decoded) ?? [];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
