import anyAscii from 'any-ascii';

/** Long enough to read, short enough for every file system with an id and an extension added. */
const MAX_SLUG_LENGTH = 80;

/** The folders of a day's pages. */
const FOLDERS: ReadonlySet<string> = new Set(
  'articles countries digest index missed status topics'.split(' '),
);

/** Names that Windows keeps for devices, with any extension (learn.microsoft.com: Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Whether a slug is taken by a page or folder that every day has, or by a device on Windows. */
export const isReservedSlug = (slug: string): boolean => FOLDERS.has(slug) || DEVICE.test(slug);

/**
 * Converts a text to lower-case ASCII words joined by hyphens, at most 80 characters, cut between words if possible.
 * Other scripts are romanised. Returns an empty string when no letter or digit is left.
 */
export function slugify(text: string): string {
  const words = anyAscii(text.slice(0, 4 * MAX_SLUG_LENGTH))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= MAX_SLUG_LENGTH) return words;
  const cut = words.slice(0, MAX_SLUG_LENGTH + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > MAX_SLUG_LENGTH / 2
    ? cut.slice(0, lastHyphen)
    : cut.slice(0, MAX_SLUG_LENGTH).replace(/-$/, '');
}

/**
 * A slug for each item, unique among them: the title's own slug for the first by id, with six digits of the id after it
 * for the next of equal title; its id where titles leave nothing else. Does not depend on the order of the items.
 * @returns slug by id
 */
export function assignSlugs(items: readonly { id: string; title: string }[]): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  const ids = new Set(items.map(({ id }) => id));
  for (const { id, title } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const base = slugify(title);
    const wishes = base ? [base, `${base}-${id.slice(0, 6)}`, `${base}-${id}`] : [];
    // An id is its own item's alone, whatever a title says.
    const isFree = (wish: string): boolean => !taken.has(wish) && !isReservedSlug(wish) && !ids.has(wish);
    const slug = wishes.find(isFree) ?? id;
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}
