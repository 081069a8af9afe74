import { describe, expect, it } from 'vitest';
import { buildDigest } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { anglesClusterer, anglesDay, anglesSplitter, LONG, VOICE } from '../../../support/angles.ts';

const files = buildDigest(anglesDay, {
  clusterer: anglesClusterer,
  splitter: anglesSplitter,
  textPolicy: 'full',
});
const bodyOf = (text = ''): string => text.split('\n---\n').slice(1).join('\n---\n');
const digest = bodyOf(files.get('digest.md'));
const storyWith = (words: string): string => {
  const bodies = [...files].filter(([name]) => name.startsWith('stories/')).map(([, text]) => bodyOf(text));
  return bodies.find((body) => body.includes(words)) ?? '';
};

describe('whoever reads the Markdown', () => {
  it('finds the stories of the day in order of rank, and how many articles stand alone', () => {
    const lines = digest.trim().split('\n');
    expect(lines[0]).toMatch(/^- \[.+\]\(\/2026-03-18\/.+\/\): 6 articles from 6 countries$/);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(4);
    expect(lines.at(-1)).toBe('Articles on events found in one source only: 3.');
  });

  it('reads a take that is named by its headline in quotation marks, and a clause without', () => {
    expect(storyWith(LONG)).toContain(`## “${LONG}”\n`);
    expect(storyWith(LONG)).toContain('## Minister Promises a Wall\n');
  });

  it('reads a single voice apart from the takes and from the articles in no take', () => {
    const body = storyWith(LONG);
    expect(body).toContain(`## One voice\n\nse-tiden leads with:\n\n- [${VOICE}](`);
    const rest = body.slice(body.indexOf('## In no take'));
    expect(rest).toContain('Sea wall of Ostrevik Bay cracks');
    expect(rest).not.toContain(VOICE);
  });

  it('reads that copies of an agency are the agency’s voice', () => {
    expect(storyWith('Night Trains Return')).toContain('The agency Nordbyrå leads with:');
    expect(storyWith('Night Trains Return')).toContain(
      'Some take the line “Night Trains Return”: 2 of 4 articles from 4 countries. The agency Nordbyrå leads with “Sleeping cars cost 90 crowns a berth”.',
    );
  });

  it('reads each headline once, and no claim, where nothing divides', () => {
    const body = storyWith('Comet of Arvandel');
    expect(body.match(/Comet of Arvandel seen/g)).toHaveLength(1);
    expect(body.match(/Where to look/g)).toHaveLength(1);
    expect(body).not.toMatch(/In no take|share one|too few/);
  });
});
