import project from '../../package.json' with { type: 'json' };

/** What seals snapshots: this program, by the name and version of its package. */
export const GENERATOR = { name: project.name, version: project.version };
