import { once } from 'node:events';
import { fuzzReader, type ReaderPlan } from './fuzz-reader.ts';

// Tries one reader for the process that started this one: gets its plan, sends its record, and ends with it.
process.on('disconnect', () => process.exit());
const [plan] = (await once(process, 'message')) as [ReaderPlan];
process.send?.(await fuzzReader(plan), () => process.disconnect());
