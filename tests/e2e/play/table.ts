import { expect } from '@playwright/test';
import { inTurn, type Team } from './team.ts';

/** At the table: two people bring their lists, and several tap who is on both. */
export async function bothLists(team: Team): Promise<void> {
  for (const [person, list] of [
    [team.P3, 1],
    [team.P4, 2],
  ] as const) {
    await person.open('Lijsten op tafel');
    await person.main(`Leg lijst ${list} op tafel`);
  }
  const names = ['Fatima', 'Linda', 'Marijke', 'Ruben', 'Sanne'];
  for (const [at, name] of names.entries()) {
    const person = inTurn(team, at);
    await person.press(await person.open('Lijsten op tafel'), new RegExp(name));
  }
  const { P2: organiser, P1: reader } = team;
  const board = await organiser.open('Lijsten op tafel');
  for (const name of names) await expect(board.getByRole('button', { name: new RegExp(name), pressed: true })).toBeVisible();
  await organiser.main('Klaar');
  await reader.hears('Vijf goede mensen.');
}

/** The rows that are left to count. */
const CARDS: Record<string, Record<string, 1 | 2 | 3>> = {
  Berk: { plannen: 2, digitaal: 3 },
  Beuk: { plannen: 1, klantgericht: 2 },
  Eik: { plannen: 1, klantgericht: 2 },
  Linde: { klantgericht: 3, digitaal: 2 },
  Wilg: { klantgericht: 2, samenwerken: 3 },
};

/** Scores one evidence card per person; in a smaller team people take a second. */
export async function evidenceCounts(team: Team): Promise<void> {
  for (const [at, [tree, points]] of Object.entries(CARDS).entries()) {
    const person = inTurn(team, at);
    const match = await person.open('Wat kan wie?');
    await person.press(match, new RegExp(`^${tree}`));
    await person.press(match, 'Ik neem deze kaart');
    for (const [demand, point] of Object.entries(points)) {
      const row = match
        .getByRole('listitem')
        .filter({ has: match.page().getByRole('heading', { name: new RegExp(`^${demand}`) }) });
      await person.choose(row, point >= 2 ? 'Ja' : 'Nee', 'Staat er wat iemand deed?');
      if (point >= 2) await person.choose(row, point === 3 ? 'Ja' : 'Nee', 'Staat er wat daarna beter ging?');
    }
    await person.main('Tel');
  }
  for (const person of team.all) await person.press(await person.open('Mijn eigen zin'), 'Ik houd mijn zin voor mijzelf');
  await team.P1.hears('Het bewijs is geteld.');
}

/** Chooses a good prompt for the AI, and marks its three wrong sentences. */
export async function theAiColleague({ P8: keeper, P3: seeker, P4: analyst, P1: reader }: Team): Promise<void> {
  for (const person of [seeker, analyst])
    await person.hand.pick((await person.open('AI-assistent')).getByLabel(/^Vergelijk de vijf/).first()); // the second closes it
  const report = await keeper.open('AI-assistent');
  for (const [sentence, label] of [
    ['Eik werkte 5 jaar', 'De kaart zegt iets anders'],
    ['Linde is vast al', 'Dit is een oordeel over een groep'],
    ['Instituut Slim Werven', 'Het onderzoek bestaat niet'],
  ] as const) {
    await keeper.press(report, new RegExp(sentence));
    const row = report.getByRole('listitem').filter({ hasText: sentence }).first();
    await keeper.hand.pick(row.getByLabel(new RegExp(`^${label}`)).first());
    await expect(row.getByText(label).first()).toBeVisible();
  }
  await keeper.main('Klaar');
  await reader.hears('Het verslag is nagekeken.');
}

/** Everybody votes; then three evidence cards, a personal reply to the others, and the letter to Ilse. */
export async function choice({ all, P4: analyst, P3: seeker, P1: reader }: Team, tree = 'Linde'): Promise<void> {
  for (const person of all) {
    const ballot = await person.open('Stemmen');
    await person.press(ballot, `1e keus: ${tree}`);
    await person.press(ballot, '2e keus: Wilg');
    await person.main('Geef mijn keuze door');
  }
  const evidence = await analyst.open('Bewijsbord');
  await expect(evidence.getByText(`Het bewijs voor ${tree}`)).toBeVisible();
  await analyst.press(evidence, /Klinkt aardig/);
  await analyst.hears('Iemand die aardig klinkt, is fijn.'); // until the next card is chosen
  for (const card of ['Rooster voor 18 mensen', 'Boze klant kwam terug']) await analyst.press(evidence, new RegExp(card));
  await analyst.press(evidence, /Leerde zelf Excel/);
  await seeker.choose(await seeker.open('Brieven'), 'Een persoonlijk bericht met reden');
  const letter = await reader.open('Brieven');
  await expect(letter.getByText(`wij kiezen ${tree}`, { exact: false })).toBeVisible();
  await reader.main('Verstuur');
  await reader.press(letter, 'Ja, verstuur');
}
