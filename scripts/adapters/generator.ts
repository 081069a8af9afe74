import project from '../../package.json' with { type: 'json' };

/** The generator named in manifests: this program's package name and version. */
export const GENERATOR = { name: project.name, version: project.version };
