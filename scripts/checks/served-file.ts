/** The file that a static host serves for a decoded path: of a folder, its page. */
export const servedFile = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
