import type { FrameExample } from './frame-example.ts';

/** A film of a lynx in a department store. */
const lynx: FrameExample = {
  debunking: [
    [
      'Lynx in department store is a hoax: film was staged, lecturer shows',
      'The film is fake and was made up by students as a prank, the lecturer found.',
      'It never happened, and many were duped by an untrue story.',
    ],
    [
      'Staged and untrue: hoax of the department store lynx debunked',
      'A lecturer shows that the fake film was a prank of students.',
      'There is no evidence of a lynx, and the story was made up.',
    ],
  ],
  confirmed: [
    [
      'Film of department store lynx is authentic, police confirm',
      'Officials verified the recording from the camera of the lift and hold it genuine.',
      'The keeper confirms the escape, proof of which are hairs in the lift.',
    ],
    [
      'Police confirm: genuine film shows lynx in department store',
      'The camera of the lift gave proof, and officials verified it as authentic.',
      'A keeper admitted the escape, which hairs have confirmed.',
    ],
  ],
};

/** Does the coach of Calda go? */
const coach: FrameExample = {
  denial: [
    [
      'Calda club denies that coach Ferro will leave',
      'A spokesman denied it on Sunday and dismissed all of it in one sentence.',
      'The company that owns the club rejects it, and its denial was firm.',
    ],
    [
      'Coach Ferro denies leaving Calda, club rejects every word',
      'The denial came on Sunday from a spokesman in one sentence.',
      'The owning company insists that he stays, and officials deny it too.',
    ],
  ],
  unconfirmed: [
    [
      'Coach Ferro reportedly about to leave Calda, sources say',
      'Unconfirmed rumours tell of an offer from the capital, a source says.',
      'He may have signed already, and an alleged contract is passed around fans.',
    ],
    [
      'Rumours of an offer from the capital: will coach Ferro go?',
      'Sources say he may have signed an alleged contract, reportedly for two years.',
      'Speculation among fans is unconfirmed, and it might be a mystery until May.',
    ],
  ],
};

/** A fence along the border of Kestria. */
const fence: FrameExample = {
  legality: [
    [
      'Kestria border fence is unlawful, lawyers say in lawsuit',
      'The constitutional court must rule on a fence that lawyers call illegal.',
      'A judge asked for the law that allows it, and villages sued the state.',
    ],
    [
      'Villages sue over fence of Kestria as judges doubt it is legal',
      'Their lawsuit calls it unlawful and challenges it before the constitutional court.',
      'Lawyers see no law that allows it, and a judge agreed.',
    ],
  ],
  security: [
    [
      'Kestria fence stops smugglers and gangs, police say after arrests',
      'National security demands it, officers said of a crackdown on criminal gangs.',
      'Suspects were arrested at night with smuggled arms, a threat of terrorism.',
    ],
    [
      'Smuggling gangs halted by Kestria fence: arrests in police crackdown',
      'Officers arrested suspects at night and seized arms of extremists.',
      'The threat to national security and of terrorism is less, they say.',
    ],
  ],
};

/** A footbridge falls in Monteluna. */
const bridge: FrameExample = {
  accountability: [
    [
      'Who is to blame for the fallen bridge? Monteluna demands answers over corruption',
      'Calls for the mayor to resign grow after a scandal about bribes for inspectors.',
      'The ministry is responsible for failings and mismanagement, an inquiry holds.',
    ],
    [
      'Scandal of the Monteluna bridge: mayor urged to resign over cover-up',
      'An inquiry blames the ministry for mismanagement, and bribes are alleged.',
      'Citizens demand accountability and answers for failings and corruption.',
    ],
  ],
  solidarity: [
    [
      'Wave of solidarity in Monteluna: donations for families of the bridge',
      'Volunteers and neighbours helped with soup, blankets and beds in the school hall.',
      'The community is united, and a vigil raised donations of a year.',
    ],
    [
      'Neighbours stand together: Monteluna volunteers help after bridge fall',
      'Donations of blankets and beds filled the school hall in an hour.',
      'In solidarity the community held a vigil and a fundraiser with soup.',
    ],
  ],
};

export const trustExamples: readonly FrameExample[] = [lynx, coach, fence, bridge];
