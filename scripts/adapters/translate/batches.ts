/** Groups texts into batches, limited by number and by UTF-16 code units; a longer text is a batch of its own. */
export function batches(texts: readonly string[], most: number, length: number): string[][] {
  const groups: string[][] = [];
  let size = 0;
  for (const text of texts) {
    const group = groups.at(-1);
    if (group && group.length < most && size + text.length <= length) {
      group.push(text);
      size += text.length;
    } else {
      groups.push([text]);
      size = text.length;
    }
  }
  return groups;
}
