import type { Frame } from '../frame.ts';

/** Who pays, who saves, who earns. */
export const moneyFrames: readonly Frame[] = [
  {
    name: 'cost',
    terms: `!taxpayer*, !public money, !public purse, !over budget, !overrun*, !overspen*, !subsid*, !cost overrun*,
      public bill, public support, public share, public budget, public finance, public funds, budget*, bill, price,
      expensive, costly, cost, costs, the tab, worth the, treasury, treasuries, auditor*, watchdog*, accounts, debt*,
      deficit*, waste*, funding, spent, spend, spending, paid by, grew by, swollen, late project, years late, slipped,
      business case, does not expect to cover, pay their way, afford`,
    labels: [
      {
        text: 'High Cost to Taxpayers',
        needs: [
          'taxpayer*, public money, public purse',
          'cost*, bill, pay, billion, million, euros, subsid*',
        ],
      },
      {
        text: 'Over Budget and Late',
        needs: ['over budget, overrun*, overspen*, budget', 'late, delay*, years ago, slipped'],
      },
      {
        text: 'Public Subsidy Doubts',
        needs: ['subsid*, public support, public money', 'doubt*, question*, ask*, whether, argue*'],
      },
      {
        text: 'Rising Public Costs',
        needs: ['public*, state, taxpayer*, subsid*, treasur*', 'cost*, bill, budget, subsid*'],
      },
      {
        text: 'Questions of Cost',
        needs: ['cost*, price, bill, expensive, expens*', 'question*, worth, whether, ask*, doubt*'],
      },
      { text: 'High Costs', needs: ['cost, costs, costly, expensive'] },
    ],
  },
  {
    name: 'savings',
    terms: `!cheaper, !savings, !remittance*, !money home, save, saves, saved some, saving, lower cost*, lowered, lowers,
      cuts the cost, cuts cost, cut the cost, cost less, the fee, fees, fee, charges, paid less, dropped to, fell from,
      affordable, bargain*, relief for, relief at, household*, families, family, school fees, workers' transfers,
      mother, worker, less than, discount*, rebate*, tax cut*`,
    labels: [
      {
        text: 'Cheaper Money Transfers',
        needs: ['transfer*, send*, remittance*, money', 'cheaper, fee, cost*, less, save*, savings'],
      },
      { text: 'Cheaper {}s', needs: ['cheaper, lower cost*, cut*, drop*, fell'] },
      { text: 'Savings for Families', needs: ['famil*, household*', 'save*, saving*, cheaper, less'] },
      {
        text: 'Relief for Consumers',
        needs: ['consumer*, buyer*, shopper*, customer*', 'relief, cheaper, lower, savings'],
      },
    ],
  },
  {
    name: 'supply',
    terms: `!supply, !supplies, !supply chain*, !shortage*, !inventor*, !bottleneck*, suppliers, supplier, stock of,
      stocks of, stock, substitute*, production, automaker*, carmaker*, assembly line*, deliver*, components, component,
      shipments, orders, standstill, capacity, purchas*, dealers, distributors, imports, buyers, parts, dependence, depends`,
    labels: [
      {
        text: 'Supply Chain Worries',
        needs: [
          'supply, supplies, supplier*, suppliers, supply chain*',
          'worr*, concern*, fear*, tremble, anxious, on edge, red light, check*, depends, shortage*',
        ],
      },
      {
        text: 'Fears of Shortages',
        needs: ['shortage*, scarc*, run out, run short', 'fear*, worr*, concern*, threat*, loom*'],
      },
      {
        text: 'Supply Shortages',
        needs: ['supply, supplies, stock*, inventor*', 'shortage*, short of, bottleneck*'],
      },
    ],
  },
  {
    name: 'jobs',
    terms: `!job losses, !layoff*, !laid off, !unemploy*, !redundanc*, jobs, job cuts, workforce, wages, pay cut*, strike*,
      union*, livelihood*, plant closure*, workers face, staff`,
    labels: [
      {
        text: 'Fears for Jobs',
        needs: ['job*, layoff*, unemploy*, redundan*', 'fear*, worr*, threat*, risk*, lose, losses, cut*'],
      },
      { text: 'Job Losses', needs: ['job losses, layoff*, laid off, job cuts, redundanc*'] },
    ],
  },
  {
    name: 'markets',
    terms: `!investor*, !shares, !stock market*, !stocks, !wall street, market*, traders, trading, analysts, rally, rallied,
      plunge*, slump*, inflation, earnings, profit*, growth, recession, interest rate*, forecast*, gdp, economy, economic`,
    labels: [
      {
        text: 'Investor Worries',
        needs: [
          'investor*, market*, shares, stocks',
          'worr*, fear*, fell, plunge*, slump*, concern*, jitter*',
        ],
      },
      {
        text: 'Economic Worries',
        needs: ['econom*, growth, inflation, recession', 'worr*, fear*, concern*, slow*, risk*, warn*'],
      },
      {
        text: 'Economic Boost',
        needs: ['econom*, growth, business*, jobs', 'boost*, grow*, rise*, gain*, lift*'],
      },
    ],
  },
];
