/** The hidden folder beside a snapshot in which a new one is written: the name of the snapshot, and six letters. */
export const HIDDEN = /^\.(.+)-[A-Za-z\d]{6}$/;

/** The new snapshot, within the hidden folder, beside its `OWNER`. */
export const FRESH = 'new';

/** The old snapshot once it is moved aside, within the same folder. */
export const ASIDE = 'old';

/** The file there that says which manifest the old snapshot has to have, where the new one was made from it. */
export const MADE_FROM = 'made-from';
