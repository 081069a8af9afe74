import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

const worry =
  'worr*, fear*, concern*, anxi*, tremble, on edge, red light, alarm*, threat*, shortage*, jitter*';

/** Who pays, who saves, who earns. */
export const MONEY_FRAMES: readonly Frame[] = [
  {
    name: 'cost',
    terms: `!taxpayer*, !public money, !public purse, !public funds, !over budget, !overrun*, !overspen*, !subsid*,
      !white elephant, public bill, public support, public share, public budget, public finance, treasury, treasuries,
      budget*, bill, price, price tag, expensive, costly, cost, costs, the tab, worth the, auditor*, watchdog*, accounts,
      debt*, deficit*, waste*, wasteful, funding, spent, spend, spending, paid by, grew by, ballooned, soared, swollen,
      years late, behind schedule, slipped, delays, business case, pay their way, afford, extravagan*, burden`,
    labels: [
      {
        text: phrase('High Cost to Taxpayers'),
        needs: [
          'taxpayer*, public money, public purse, public funds, public bill',
          'cost*, bill, pay, afford, billion, million, money, subsid*',
        ],
      },
      {
        text: phrase('Over Budget and Late'),
        needs: [
          'over budget, overrun*, overspen*, budget',
          'late, delay*, slipped, behind schedule, years ago',
        ],
      },
      {
        text: phrase('Doubts Over Subsidies'),
        needs: ['subsid*', 'doubt*, question*, ask*, whether, critic*, argue*'],
      },
      {
        text: phrase('Rising Public Costs'),
        needs: [
          'public*, state, taxpayer*, treasur*',
          'cost*, bill, budget, subsid*',
          'ris*, rose, grew, grow*, climb*, soar*, balloon*, increase*',
        ],
      },
      {
        text: phrase('Rising Costs'),
        needs: [
          'cost*, budget*, bill, price',
          'rose, ris*, grew, grow*, climb*, soar*, balloon*, overrun*, over',
        ],
      },
      {
        text: phrase('Questions of Cost'),
        needs: ['cost*, price, bill, expensive', 'question*, worth, whether, ask*, doubt*'],
      },
      { text: phrase('High Costs'), needs: ['cost, costs, costly, expensive, overrun*'] },
    ],
  },
  {
    name: 'savings',
    terms: `!cheaper, !savings, !remittance*, !affordable, !price cut*, money home, save, saves, saving, lower cost*, lower price*,
      lowered, lowers, cuts the cost, cuts cost, cut the cost, cost less, fee, fees, charges, paid less, dropped to,
      fell from, bargain*, relief for, relief at, household*, families, family, less than, discount*, rebate*,
      tax cut*, consumers`,
    labels: [
      {
        text: phrase('Cheaper Money Transfers'),
        needs: ['transfer*, send*, remittance*', 'cheaper, fee, fees, cost*, less, save*, savings'],
      },
      {
        text: phrase('Cheaper {topic}'),
        needs: ['cheaper, lower*, cut*, less, save*, savings, dropped, drops, brings, fee, fees'],
        topics: [
          phrase('remittances'),
          phrase('tickets'),
          phrase('fares'),
          phrase('loans'),
          phrase('electricity'),
          phrase('medicines'),
          phrase('drugs'),
          phrase('food'),
          phrase('fuel'),
          phrase('homes'),
          phrase('housing'),
        ],
      },
      {
        text: phrase('Savings for Families'),
        needs: ['famil*, household*', 'save*, saving*, cheaper, less'],
      },
      {
        text: phrase('Relief for Consumers'),
        needs: ['consumer*, buyer*, shopper*, customer*', 'relief, cheaper, lower, savings'],
      },
    ],
  },
  {
    name: 'supply',
    terms: `!supply, !supplies, !supply chain*, !shortage*, !inventor*, !bottleneck*, !stockpil*, suppliers, supplier, stock,
      stocks of, substitute*, production, automaker*, carmaker*, manufacturers, assembly line*, deliver*, components,
      component, shipments, orders, standstill, capacity, purchas*, dealers, distributors, imports, parts,
      dependence, depends`,
    labels: [
      {
        text: phrase('Supply Chain Worries'),
        needs: ['supply, supplies, supplier*, supply chain*, shortage*', worry],
      },
      {
        text: phrase('Fears of Shortages'),
        needs: ['shortage*, scarc*, run out, run short', 'fear*, worr*, concern*, threat*, loom*'],
      },
      { text: phrase('Supply Shortages'), needs: ['supply, supplies', 'shortage*, short of, bottleneck*'] },
    ],
  },
  {
    name: 'jobs',
    terms: `!job losses, !job cuts, !layoff*, !laid off, !unemploy*, !redundanc*, jobs, workforce, wages, pay cut*, strike*,
      livelihood*, plant closure*, workers face`,
    unless: 'air strike*, airstrike*, missile*',
    labels: [
      {
        text: phrase('Fears for Jobs'),
        needs: ['job*, layoff*, unemploy*, redundan*', 'fear*, worr*, threat*, risk*, lose, losses, cut*'],
      },
      { text: phrase('Job Losses'), needs: ['job losses, layoff*, laid off, job cuts, redundanc*'] },
    ],
  },
  {
    name: 'markets',
    terms: `!investor*, !stock market*, !wall street, !shares fell, !shares rose, stocks, shares, markets, traders, analysts, rally,
      rallied, plunge*, slump*, inflation, earnings, profit*, recession, interest rate*, gdp, economy, economic`,
    labels: [
      {
        text: phrase('Investor Worries'),
        needs: [
          'investor*, market*, shares, stocks',
          'worr*, fear*, fell, plunge*, slump*, concern*, jitter*',
        ],
      },
      {
        text: phrase('Economic Worries'),
        needs: ['econom*, growth, inflation, recession', 'worr*, fear*, concern*, slow*, risk*, warn*'],
      },
      {
        text: phrase('Economic Boost'),
        needs: ['econom*, growth, business*, jobs', 'boost*, grow*, gain*, lift*'],
      },
    ],
  },
];
