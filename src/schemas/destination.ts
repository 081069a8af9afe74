/** Where a site is deployed to: a folder of this machine, or what rclone calls a remote. */
export type Destination = { folder: string } | { remote: string };
