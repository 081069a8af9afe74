import type { FrameExample } from './frame-example.ts';

/** A tram line opens in Brattvik. */
const tram: FrameExample = {
  cost: [
    [
      'Taxpayers foot a swollen bill for the Brattvik tram',
      'The tram that opened in Brattvik on Monday has gone far over budget.',
      'Each ride needs a subsidy of four crowns, and auditors ask who will pay.',
    ],
    [
      'Brattvik: a tram line at the expense of the public purse',
      'The costs of the line have doubled since it was planned.',
      'Taxpayers will carry the subsidy for thirty years, says the league of auditors.',
    ],
  ],
  'environmental gain': [
    [
      'Brattvik tram sets off and cuts carbon emissions from day one',
      'The first low-carbon tram left the square at six on Monday morning.',
      'Travellers who leave the car at home will save 900 tonnes of emissions a year.',
    ],
    [
      'A green journey: Brattvik rides on renewable power',
      'The climate gains from every trip on the new line, researchers of the town reckon.',
      'Its electricity is renewable, and fewer flights and car travels mean less carbon.',
    ],
  ],
};

/** A wallet on the telephone, from the post office of Kestria. */
const wallet: FrameExample = {
  savings: [
    [
      'Cheaper transfers home: Kestria post wallet cuts the cost for families',
      'Fees for remittances dropped to one crown, and households save forty a month.',
      'Families of sailors say that money home has become affordable.',
    ],
    [
      'Families save as Kestria post wallet makes remittances cheaper',
      'Sending money home costs less than a stamp, and fees fell from nine crowns.',
      'Sailors and their households count the savings of the first month.',
    ],
  ],
  privacy: [
    [
      'Privacy fears over Kestria wallet: personal data kept for ten years',
      'The wallet stores records of payments that clerks can view without consent.',
      'Data protection officers warn of surveillance and leaks of customer details.',
    ],
    [
      'Kestria wallet stores payment data, and privacy advocates warn of surveillance',
      'Clerks may look at records without consent, and nothing is erased for ten years.',
      'Personal data of customers could leak, data protection officers fear.',
    ],
  ],
};

/** The valve works of Dornau close a hall. */
const valves: FrameExample = {
  supply: [
    [
      'Carmakers fear valve shortage as Dornau works shuts a hall',
      'Suppliers run short of valves, and the supply chain has no substitute, dealers worry.',
      'Inventories last nine days before an assembly line comes to a standstill.',
    ],
    [
      'Supply chain worries: shortages of valves loom after Dornau closure',
      'Carmakers stockpile, and an assembly line may stand still within nine days.',
      'There is no substitute supplier, and inventories of dealers are low.',
    ],
  ],
  jobs: [
    [
      'Fears for jobs in Dornau as layoffs loom at the valve works',
      'Three hundred of the workforce could be laid off before Christmas, the union says.',
      'Wages were cut in spring, and livelihoods of the town are at risk.',
    ],
    [
      'Dornau fears unemployment: three hundred jobs threatened by layoffs',
      'The union promises a strike against job losses before Christmas.',
      'The town depends on the wages of a workforce that was twice as large.',
    ],
  ],
};

/** A tanker runs aground off Cape Lunder. */
const tanker: FrameExample = {
  markets: [
    [
      'Stocks slump and investors worry as tanker blocks Cape Lunder',
      'Shares fell across the stock market, and analysts expect slower growth and inflation.',
      'Traders fear for the earnings of shipping lines, and investors sold.',
    ],
    [
      'Cape Lunder tanker: shares fell, and investors fear a slump in earnings',
      'The stock market plunged on Monday, and traders sold shipping lines.',
      'Inflation may rise, analysts tell worried investors.',
    ],
  ],
  'environmental harm': [
    [
      'Oil spill off Cape Lunder threatens wildlife and endangered seals',
      'The habitat of seals is polluted for miles, ecologists say, and the damage grows.',
      'Species of the marsh are harmed, environmentalists report from the beach.',
    ],
    [
      'Endangered seals harmed by oil spill, ecologists say at Cape Lunder',
      'Wildlife of the marsh dies in a polluted habitat, and damage to species is lasting.',
      'Environmentalists wash birds on the beach for miles around.',
    ],
  ],
};

export const moneyExamples: readonly FrameExample[] = [tram, wallet, valves, tanker];
