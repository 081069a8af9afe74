export {
  codeOf,
  importsOf,
  ownImportsOf,
  readSources,
  type SourceFile,
} from '../../scripts/bench/code/source-files.ts';
