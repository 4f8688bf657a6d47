import { expect } from '@playwright/test';
import { inTurn, type Team } from './team.ts';

/** At the table: finds who is on both lists; several people tap. */
export async function bothLists(team: Team): Promise<void> {
  const names = ['Fatima', 'Linda', 'Marijke', 'Ruben', 'Sanne'];
  for (const [at, name] of names.entries()) {
    const person = inTurn(team, at);
    await person.press(await person.open('Lijsten op tafel'), new RegExp(name));
  }
  const { P2: organiser, P1: reader } = team;
  const board = await organiser.open('Lijsten op tafel');
  for (const name of names) await expect(board.getByRole('button', { name: new RegExp(name), pressed: true })).toBeVisible();
  await organiser.press(board, 'Klaar');
  await reader.hears('Vijf goede mensen.');
}

type Points = Record<'plannen' | 'klantgericht' | 'digitaal' | 'samenwerken', 1 | 2 | 3>;
const CARDS: Record<string, Points> = {
  Berk: { plannen: 2, klantgericht: 1, digitaal: 3, samenwerken: 1 },
  Beuk: { plannen: 1, klantgericht: 2, digitaal: 3, samenwerken: 2 },
  Eik: { plannen: 1, klantgericht: 2, digitaal: 2, samenwerken: 2 },
  Linde: { plannen: 3, klantgericht: 3, digitaal: 2, samenwerken: 2 },
  Wilg: { plannen: 3, klantgericht: 2, digitaal: 1, samenwerken: 3 },
};

/** Sets the weights and scores one evidence card per person; in a smaller team people take a second. */
export async function evidenceCounts(team: Team): Promise<void> {
  const keeper = team.P8;
  const weights = await keeper.open('Skills-match');
  for (const [demand, weight] of Object.entries({ plannen: '4', klantgericht: '3', digitaal: '2', samenwerken: '1' }))
    await keeper.choose(weights, weight, demand);
  await keeper.press(weights, 'Klaar');
  for (const [at, [tree, points]] of Object.entries(CARDS).entries()) {
    const person = inTurn(team, at);
    const match = await person.open('Skills-match');
    await person.press(match, new RegExp(`^${tree}`));
    await person.press(match, 'Ik neem deze');
    for (const [demand, point] of Object.entries(points)) {
      const row = match
        .getByRole('listitem')
        .filter({ has: match.page().getByRole('heading', { name: new RegExp(`^${demand}`) }) });
      await person.choose(row, point >= 2 ? 'Ja' : 'Nee', 'Staat er wat iemand deed?');
      await person.choose(row, point === 3 ? 'Ja' : 'Nee', 'Staat er wat daarna beter ging?');
    }
    await person.press(match, 'Tel');
  }
  for (const person of team.all) await person.press(await person.open('Mijn eigen zin'), /Houd|niet delen|voor mij/i);
  await team.P1.hears('Het bewijs is geteld.');
}

/** Chooses a good prompt for the AI, and marks its three wrong sentences. */
export async function theAiColleague({ P8: keeper, P3: seeker, P4: analyst, P1: reader }: Team): Promise<void> {
  for (const person of [seeker, analyst]) await person.choose(await person.open('AI-assistent'), /^Vergelijk de vijf/);
  const report = await keeper.open('AI-assistent');
  for (let sentence = 1; sentence < 8; sentence++) await keeper.press(report, 'Volgende zin');
  for (const [sentence, label] of [
    ['Eik werkte 5 jaar', 'De kaart zegt iets anders'],
    ['Linde is vast al', 'Oordeel over een groep'],
    ['Instituut Slim Werven', 'Het onderzoek bestaat niet'],
  ] as const) {
    await keeper.press(report, new RegExp(`^Hier klopt iets niet: ${sentence}`));
    await keeper.choose(report.getByRole('listitem').filter({ hasText: sentence }).first(), new RegExp(`^${label}`));
  }
  await keeper.press(report, 'Klaar');
  await reader.hears('Het verslag is nagekeken.');
}

/** Everybody votes; then three evidence cards, a personal reply to the others, and the letter to Ilse. */
export async function choice({ all, P4: analyst, P3: seeker, P1: reader }: Team, tree = 'Linde'): Promise<void> {
  for (const person of all) {
    const ballot = await person.open('Stemmen');
    await person.choose(ballot, new RegExp(`^${tree}`), 'Uw eerste keus');
    await person.choose(ballot, /^Wilg/, 'Uw tweede keus');
    await person.press(ballot, 'Geef mijn keuze door');
  }
  const evidence = await analyst.open('Bewijsbord');
  await expect(evidence.getByText(`Het bewijs voor ${tree}`)).toBeVisible();
  for (const card of ['Klinkt aardig', 'Rooster voor 18 mensen', 'Boze klant kwam terug'])
    await analyst.press(evidence, new RegExp(card));
  await expect(evidence.getByText('Maar Ilse vraagt wat iemand deed.', { exact: false })).toBeVisible();
  await analyst.press(evidence, /Leerde zelf Excel/);
  await seeker.choose(await seeker.open('Brieven'), 'Een persoonlijk bericht met reden');
  const letter = await reader.open('Brieven');
  await expect(letter.getByText(`wij kiezen ${tree}`, { exact: false })).toBeVisible();
  await reader.press(letter, 'Versturen');
  await reader.press(letter, 'Ja, versturen');
}
