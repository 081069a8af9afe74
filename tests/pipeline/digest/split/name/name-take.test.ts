import { describe, expect, it } from 'vitest';
import { nameTake } from '../../../../../scripts/pipeline/digest/split/name/name-take.ts';
import type { NamedArticle } from '../../../../../scripts/pipeline/digest/split/name/named-article.ts';

function articles(prefix: string, ...texts: (string | [title: string, lead: string])[]): NamedArticle[] {
  return texts.map((text, at) => {
    const [title, lead] = typeof text === 'string' ? [text, ''] : text;
    return { id: `${prefix}${at + 1}`, title, lead };
  });
}

const nameOf = (members: readonly NamedArticle[], others: readonly NamedArticle[] = []): string =>
  nameTake(members, others).label;

describe('a take is named by a clause', () => {
  it('that its members share and the other articles of the story lack', () => {
    const members = articles(
      'm',
      'Lorvia closes its ports after storm damages harbour',
      'Storm: Lorvia closes ports to all ships',
    );
    const others = articles('o', 'Storm kills two in Lorvia', 'Lorvia counts the cost of the storm');
    expect(nameTake(members, others)).toEqual({
      label: 'Lorvia Closes Its Ports',
      named: 'clause',
      of: 'm1',
    });
  });

  it('that ends before what only says where, when or how', () => {
    const members = articles(
      'm',
      'Vestland ministers reject pension plan at late-night session in capital',
      'Ministers in Vestland reject pension plan',
    );
    expect(nameOf(members)).toBe('Vestland Ministers Reject Pension Plan');
  });

  it('that does not end before what completes a noun', () => {
    for (const noun of ['risks for', 'a solution to', 'tensions over']) {
      const members = articles(
        'm',
        `Karsten spoke about ${noun} gas transit`,
        `Karsten speaks of ${noun} the transit of gas`,
      );
      expect(nameOf(members)).toMatch(/transit/i);
    }
  });

  it('that begins behind an opening adjunct', () => {
    const members = articles(
      'm',
      'A day after the vote, Karsten dissolves parliament',
      'Karsten dissolves parliament in Vestland',
    );
    expect(nameOf(members)).toMatch(/^Karsten Dissolves Parliament/);
  });

  it('without the number of a time that is cut off', () => {
    const members = articles(
      'm',
      'Old harbour flooded again 3 days after record tide',
      'Old harbour flooded again as river rises',
    );
    expect(nameOf(members)).toBe('Old Harbour Flooded Again');
  });

  it('that names a person without what the person is, when that is shorter', () => {
    const members = articles(
      'm',
      'Northern opposition party leader Ana Moreno rejects coalition offer',
      'Ana Moreno rejects offer of coalition',
    );
    expect(nameOf(members)).toBe('Ana Moreno Rejects Coalition Offer');
  });

  it('without the forms of "be" and the article that headlines leave out', () => {
    const members = articles('m', 'The Korvo bridge has been closed to all lorries', 'Korvo bridge closed');
    expect(nameOf(members)).toMatch(/^Korvo Bridge Closed/);
  });

  it('but leaves "were asked to" as it is: not they asked', () => {
    const members = articles(
      'm',
      'Airlines were asked to pay refunds',
      'Airlines were asked for refunds to pay',
    );
    expect(nameOf(members)).not.toMatch(/^Airlines Asked/);
  });

  it('for one who states it, put in front', () => {
    const others = articles('o', 'Bridge traffic returns to normal in Korvo');
    for (const title of [
      'Mayor: Bridge collapsed in Korvo',
      'Mayor says bridge collapsed in Korvo',
      'Bridge collapsed in Korvo, says mayor',
      'Bridge collapsed in Korvo, mayor says',
      'Bridge collapsed in Korvo — mayor',
      'Bridge collapsed in Korvo, mayor claims',
      'Bridge collapsed in Korvo, according to the mayor',
    ]) {
      const members = articles('m', title, [
        'Korvo bridge collapsed, mayor says',
        'The mayor spoke on Friday.',
      ]);
      expect(nameOf(members, others), title).toMatch(/^Mayor: (?:Korvo )?Bridge Collapsed/);
    }
  });

  it('whose place in front is no speaker', () => {
    const members = articles('m', 'Korvo: Bridge reopens early', 'Korvo bridge reopens early');
    expect(nameOf(members)).not.toContain(':');
  });

  it('whose words between quotation marks keep both or lose both', () => {
    const members = articles(
      'm',
      "Rivals call Korvo deal 'shameful sale'",
      "Rivals call the Korvo deal a 'shameful sale'",
    );
    expect(nameOf(members)).toBe("Rivals Call Korvo Deal 'Shameful Sale'");
    const cut = articles(
      'm',
      'Karsten rejects “shameful deal” with Korvo',
      'Karsten rejects Korvo deal as shameful',
    );
    expect(nameOf(cut)).toMatch(/^Karsten Rejects “Shameful Deal”/);
  });
});

describe('a name never turns round what its members say', () => {
  it('keeps what denies', () => {
    const members = articles(
      'm',
      'Vestland can’t afford to be weak – minister',
      'Vestland cannot afford to be weak, minister says',
    );
    expect(nameOf(members)).toMatch(/can.?t afford/i);
    expect(nameOf(articles('m', 'Lorvia never signed treaty', 'Lorvia never signed the treaty'))).toBe(
      'Lorvia Never Signed Treaty',
    );
  });

  it('is no clause when one member denies it', () => {
    const members = articles('m', 'Karsten signs gas treaty', 'Karsten did not sign gas treaty');
    expect(nameTake(members, []).named).toBe('headline');
    const denied = articles('m', 'Karsten took gas bribes', 'Karsten denies he took gas bribes');
    expect(nameTake(denied, []).named).toBe('headline');
  });

  it('is no clause that denies when one member does not', () => {
    const members = articles('m', 'Karsten will not sign gas treaty', 'Karsten will sign gas treaty');
    expect(nameTake(members, []).named).toBe('headline');
  });

  it('is no clause when one member says the opposite', () => {
    const members = articles('m', 'Lorvian bread prices rise in May', 'Lorvian bread prices fall in May');
    expect(nameTake(members, []).named).toBe('headline');
  });

  it('is not cut before a condition', () => {
    const members = articles('m', 'Lorvia reopens border if Vestland pays', 'Lorvia reopens border if paid');
    expect(nameOf(members)).not.toBe('Lorvia Reopens Border');
  });

  it('is not cut where the doer would become the victim', () => {
    const members = articles(
      'm',
      'Rowers’ coach threatened, insulted crew',
      'Rowers’ coach threatened and insulted crew',
    );
    expect(nameOf(members)).not.toBe("Rowers' Coach Threatened");
  });

  it('is not cut in the middle of a list or of what is to be done', () => {
    const list = articles(
      'm',
      'Lorvia signs treaty with Vestland, Korvia as rivals protest',
      'Lorvia signs treaty with Vestland, Korvia as rivals fume',
    );
    expect(nameOf(list)).not.toMatch(/Vestland$/);
    const purpose = articles(
      'm',
      'Senate passes bill to counter and limit imports of Lorvian steel and glass',
      'Senate passes bill to counter and limit imports',
    );
    expect(nameOf(purpose)).not.toMatch(/Counter$/);
  });

  it('keeps "former" before what somebody is no longer', () => {
    const members = articles('m', 'Former mayor Ana Moreno dies', 'Former mayor Ana Moreno dies at home');
    expect(nameOf(members)).toMatch(/^Former Mayor Ana Moreno Dies/);
  });

  it('is none that a member calls untrue', () => {
    const members = articles(
      'm',
      'Giant crab attacks Korvo ferry',
      'Giant crab attacks Korvo ferry: story is a hoax',
    );
    expect(nameTake(members, []).named).toBe('headline');
  });

  it('does not cut off what all members say and the others do not', () => {
    const members = articles(
      'm',
      'Police to stop arresting people for minor cannabis offences',
      'Police to stop arresting people for minor cannabis possession',
    );
    const others = articles('o', 'Police chief meets governor', 'Police chief explains plans to governor');
    expect(nameOf(members, others)).not.toBe('Police to Stop Arresting People');
  });

  it('has only numbers that stand in every member, in figures or words', () => {
    const same = articles('m', 'Seven miners rescued in Korvo', '7 miners rescued at Korvo pit');
    expect(nameOf(same)).toMatch(/^(?:Seven|7) Miners Rescued/);
    const different = articles('m', 'Seven miners rescued in Korvo', '8 miners rescued at Korvo pit');
    expect(nameTake(different, []).named).toBe('headline');
  });
});

describe('a take is named by its central headline', () => {
  it('when its titles have little in common', () => {
    const members = articles('m', 'Lorvia closes its ports', 'Fishermen of the north fear a hungry winter');
    expect(nameTake(members, [])).toEqual({ label: 'Lorvia closes its ports', named: 'headline', of: 'm1' });
  });

  it('when the other articles say all that it says', () => {
    const members = articles('m', 'Lorvia closes ports', 'Lorvia closes ports');
    const others = articles('o', 'Lorvia closes ports and borders', 'Lorvia closes its ports');
    expect(nameTake(members, others).named).toBe('headline');
  });

  it('tidied, its words unchanged', () => {
    const members = articles('m', 'VIDEO: What the storm left of the old harbour', 'Storm over Lorvia');
    expect(nameOf(members)).toBe('What the storm left of the old harbour');
  });

  it('or by another that the members bear out clearly better', () => {
    const members = articles(
      'm',
      'Our readers’ questions of the week answered',
      ['Why the pension plan of Vestland failed', ''],
      ['How the pension plan failed in Vestland', ''],
    );
    expect(nameTake(members, []).of).toBe('m2');
  });
});
