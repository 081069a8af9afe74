/** What announces an event before it: `King to give key speech`, `Candidates set to square off`, `ahead of the vote`. */
const PREVIEW =
  /^[^,:;–—-]{2,40}? (?:is |are )?(?:(?:set|due|expected|poised|scheduled|about|likely) )?to (?!the |a |an )[a-z]+|\bahead of\b|\bwhat to expect\b/;

/** Words before `to` that make it the object of a verb, as in `agrees to`. */
const GOVERNS = /\b(?:\w{2,}(?:s|ed|ing)|say|have|has|had|no|not|how|it) to [a-z]+/;

/** Whether a headline announces what is still to come: that is an earlier hour, not another angle. */
export function isPreview(title: string): boolean {
  const found = PREVIEW.exec(title);
  return found !== null && !GOVERNS.test(found[0].replace(/\b(?:is|are|expected|poised|scheduled) /g, ''));
}
