import { phrase } from '../../../../../src/schemas/phrase.ts';
import type { Frame } from '../frame.ts';

/** What society, voters and nature make of it. */
export const SOCIETY_FRAMES: readonly Frame[] = [
  {
    name: 'environmental gain',
    terms: `!climate, !emission*, !carbon, !greener, !renewable*, !clean energy, !pollute less, !climate-friendly, !low-carbon,
      kerosene, plane, planes, flight, flights, flying, green, wind and hydro, solar, sustainab*, recycl*, alternative to,
      pollut*, biodivers*, conservation, environmental`,
    unless: 'oil spill*, plane crash, plane crashed',
    labels: [
      {
        text: phrase('Win for Greener Travel'),
        needs: [
          'climate*, green*, emission*, carbon, pollute*, clean energy, kerosene, planes, plane',
          'flying, flight*, train*, travel*, journey*, rail*',
        ],
      },
      {
        text: phrase('Climate Benefits'),
        needs: ['climate*, emission*, carbon', 'less, fewer, avoid*, cut*, reduc*, sav*, benefit*'],
      },
      {
        text: phrase('Environmental Benefits'),
        needs: ['environment*, green*, nature, clean*', 'benefit*, gain*, win, better, protect*, sav*'],
      },
    ],
  },
  {
    name: 'environmental harm',
    terms: `!oil spill*, !deforestation, !habitat*, !endangered, !extinct*, !ecolog*, polluted, pollution, wildlife, species,
      environmental damage, environmentalist*, drought*, warming, toxic`,
    labels: [
      {
        text: phrase('Environmental Damage'),
        needs: [
          'environment*, ecolog*, wildlife, habitat*, pollut*',
          'damage*, harm*, destr*, threat*, loss, kill*',
        ],
      },
      {
        text: phrase('Threat to Wildlife'),
        needs: ['wildlife, species, habitat*, animals', 'threat*, danger*, endanger*, harm*, loss'],
      },
    ],
  },
  {
    name: 'criticism',
    terms: `!backlash, !outrage*, !slam*, !blasts, !blasted, !lambast*, !criticis*, !criticiz*, !condemn*, !denounc*, !rebuke*,
      !uproar, critics, fury, furious, anger, angry, accus*, opposed, opposition, disgrace*, shame*, mock*`,
    labels: [
      { text: phrase('Outrage and Backlash'), needs: ['outrag*, backlash, uproar, fury, furious'] },
      {
        text: phrase('Sharp Criticism'),
        needs: ['critici*, condemn*, denounc*, slam*, blast*, lambast*, rebuke*'],
      },
    ],
  },
  {
    name: 'praise',
    terms: `!hail*, !prais*, !applaud*, !lauded, !lauds, !welcomed, welcomes, cheer*, celebrat*, success*, hope, hopes, hopeful,
      optimis*, proud, congratulat*, landmark, triumph*`,
    unless: 'hailed from, hails from, hailstorm*, hailstones',
    labels: [
      {
        text: phrase('Praise and Support'),
        needs: [
          'prais*, hail*, applaud*, laud*, congratulat*',
          'support*, welcom*, success*, hope*, proud, prais*',
        ],
      },
      { text: phrase('A Welcome Success'), needs: ['success*', 'welcom*, hail*, prais*, celebrat*'] },
    ],
  },
  {
    name: 'election politics',
    terms: `!midterm*, !poll numbers, !approval rating*, !swing voters, !campaign trail, !voters, election*, electoral, candidate*,
      reelection, re-election, ballot, partisan, strategist*, polls, campaign*`,
    labels: [
      {
        text: phrase('Election Calculations'),
        needs: ['election*, voters, campaign*, polls, ballot', 'strateg*, calculat*, bid, chance*, boost*'],
      },
      {
        text: phrase('Electoral Stakes'),
        needs: ['election*, electoral, voters', 'stake*, risk*, lose, win, chance*, test*'],
      },
    ],
  },
  {
    name: 'rights',
    terms: `!human rights, !civil liberties, !free speech, !freedom of, !discriminat*, !racis*, !censor*, !repress*, !persecut*,
      !inequality, rights groups, activist*, freedom*, minority, minorities, equality, injustice, dissent, liberties`,
    labels: [
      {
        text: phrase('Human Rights Concerns'),
        needs: ['human rights, rights', 'concern*, violat*, abuse*, fear*, warn*, condemn*'],
      },
      {
        text: phrase('Free Speech Concerns'),
        needs: [
          'free speech, censor*, freedom of, dissent',
          'concern*, fear*, warn*, critic*, threat*, silenc*',
        ],
      },
      {
        text: phrase('Accusations of Discrimination'),
        needs: ['discriminat*, racis*, sexis*', 'accus*, alleg*, complain*, claim*, call*'],
      },
    ],
  },
  {
    name: 'unrest',
    terms: `!riot*, !clashes, !clashed, !scuffles, !tear gas, !looting, !vandal*, chaos, chaotic, violent, violence, stormed, attacked,
      confront*, mob, stones`,
    labels: [
      {
        text: phrase('Violence and Chaos'),
        needs: ['violen*, attacked, clash*', 'chao*, riot*, storm*, looting, clash*'],
      },
      {
        text: phrase('Clashes With Police'),
        needs: ['clash*, scuffle*, confront*', 'police, officers, security forces'],
      },
    ],
  },
  {
    name: 'solidarity',
    terms: `!solidarity, !donations, !donated, !volunteers, !fundrais*, united, unites, stands with, vigil, support for, aid, helped,
      neighbours, neighbors, community, generosity`,
    labels: [
      {
        text: phrase('Wave of Solidarity'),
        needs: ['solidarity, united, unites', 'solidarity, support*, help*, donat*, stand*'],
      },
      {
        text: phrase('Community Support'),
        needs: ['community, neighbours, neighbors, volunteers', 'help*, support*, donat*, raise*'],
      },
    ],
  },
];
