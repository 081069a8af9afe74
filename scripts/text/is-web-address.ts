/** Whether a text that names a place is an http or https address, rather than a path. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);
