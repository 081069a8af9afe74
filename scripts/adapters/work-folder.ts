/**
 * The folder of what a command holds while it works, within the project or shard that it changes: builds in progress
 * and claims.
 */
export const WORK_FOLDER = '.overview';
