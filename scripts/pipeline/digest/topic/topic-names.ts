import { TOPICS, type Topic } from '../../../../src/schemas/topic.ts';

/** All topics, in the order of the schema; weights and chances follow it. */
export const TOPIC_NAMES = Object.keys(TOPICS) as readonly Topic[];
