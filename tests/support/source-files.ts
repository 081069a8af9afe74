export {
  typeScriptOf,
  importsOf,
  ownImportsOf,
  readCode,
  type SourceFile,
} from '../../scripts/bench/code/source-files.ts';
