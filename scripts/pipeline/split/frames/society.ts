import type { Frame } from '../frame.ts';

/** What society, voters and nature make of it. */
export const societyFrames: readonly Frame[] = [
  {
    name: 'environmental gain',
    terms: `!climate, !emission*, !carbon, !greener, !renewable, !clean energy, !pollute less, !climate-friendly, kerosene, plane,
      planes, by plane, flight, flights, flying, green, wind and hydro, environment*, sustainab*, nature, recycl*, fuel, electricity,
      alternative to, pollut*, biodivers*, conservation`,
    labels: [
      {
        text: 'Win for Greener Travel',
        needs: [
          'climate*, green*, emission*, carbon, pollute*, clean energy, kerosene',
          'plane*, fly*, flight*, train*, travel*, journey*, rail*, lines',
        ],
      },
      {
        text: 'Climate Benefits',
        needs: ['climate*, emission*, carbon', 'less, fewer, avoid*, cut*, reduc*, sav*, benefit*'],
      },
      {
        text: 'Environmental Benefits',
        needs: ['environment*, green*, nature, clean*', 'benefit*, gain*, win, better, protect*, sav*'],
      },
    ],
  },
  {
    name: 'environmental harm',
    terms: `!oil spill*, !deforestation, !habitat*, !endangered, !extinct*, !ecolog*, polluted, pollution, wildlife, species, environmental damage,
      environmentalist*, drought*, warming, toxic`,
    labels: [
      {
        text: 'Environmental Damage',
        needs: [
          'environment*, ecolog*, wildlife, habitat*, pollut*',
          'damage*, harm*, destr*, threat*, loss, kill*',
        ],
      },
      {
        text: 'Threat to Wildlife',
        needs: ['wildlife, species, habitat*, animals', 'threat*, danger*, endanger*, harm*, loss'],
      },
    ],
  },
  {
    name: 'criticism',
    terms: `!backlash, !outrage*, !slam*, !blasts, !blasted, !criticis*, !criticiz*, !condemn*, !denounc*, !rebuke*, !uproar, critics,
      criticism, fury, furious, anger, angry, attacked, accus*, opposed, opposition, disgrace*, shame*, mock*`,
    labels: [
      { text: 'Outrage and Backlash', needs: ['outrag*, backlash, uproar, fury, furious'] },
      { text: 'Sharp Criticism', needs: ['critici*, condemn*, denounc*, slam*, blast*, rebuke*'] },
    ],
  },
  {
    name: 'praise',
    terms: `!hail*, !prais*, !applaud*, !lauded, !lauds, welcom*, cheer*, celebrat*, success*, hope, hopes, hopeful, optimis*, support*, proud,
      congratulat*, excellent, landmark, triumph*`,
    labels: [
      {
        text: 'Praise and Support',
        needs: [
          'prais*, hail*, applaud*, laud*, congratulat*',
          'support*, welcom*, success*, hope*, proud, prais*',
        ],
      },
      { text: 'A Welcome Success', needs: ['success*', 'welcom*, hail*, prais*, celebrat*'] },
    ],
  },
  {
    name: 'election politics',
    terms: `!midterm*, !poll numbers, !polls, !approval rating*, !swing voters, !campaign*, !voters, election*, electoral, candidate*,
      reelection, re-election, primary, ballot, partisan, bipartisan, strategist*, party, parties, vote, votes`,
    labels: [
      {
        text: 'Election Calculations',
        needs: [
          'election*, voters, campaign*, polls, ballot',
          'strateg*, calculat*, hope*, bid, chance*, boost*, risk*',
        ],
      },
      { text: 'Electoral Stakes', needs: ['election*, electoral, voters, vote'] },
    ],
  },
  {
    name: 'rights',
    terms: `!human rights, !civil liberties, !free speech, !freedom of, !discriminat*, !racis*, !censor*, !repress*, !persecut*, !inequality,
      rights groups, activist*, freedom*, protester*, demonstrat*, minority, minorities, equality, unfair, injustice, dissent, liberties`,
    labels: [
      {
        text: 'Human Rights Concerns',
        needs: ['human rights, rights', 'concern*, violat*, abuse*, fear*, warn*, condemn*'],
      },
      {
        text: 'Free Speech Concerns',
        needs: [
          'free speech, censor*, freedom of, dissent',
          'concern*, fear*, warn*, critic*, threat*, silenc*',
        ],
      },
      {
        text: 'Accusations of Discrimination',
        needs: ['discriminat*, racis*, bias*, sexis*', 'accus*, alleg*, complain*, claim*, call*'],
      },
    ],
  },
];
