/**
 * The segments of an address's path as they read, their percent-encoding decoded: its folders, then the page's own
 * name, which is empty after a trailing slash. A segment that is no valid percent-encoding stands as it is; none of
 * what is no address.
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
