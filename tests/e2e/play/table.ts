import { expect } from '@playwright/test';
import { choose, everybody, press, type Team } from './team.ts';

/** At the table: who is on both lists? Several people tap. */
export async function bothLists(team: Team): Promise<void> {
  const names = ['Fatima', 'Linda', 'Marijke', 'Ruben', 'Sanne'];
  for (const [at, name] of names.entries()) {
    const board = await everybody(team)[at]!.open('Lijsten op tafel');
    await board.getByRole('button', { name: new RegExp(name) }).click();
  }
  const board = await team.organiser.open('Lijsten op tafel');
  for (const name of names) await expect(board.getByRole('button', { name: new RegExp(name), pressed: true })).toBeVisible();
  await press(board, 'Klaar');
  await team.client.hears('Vijf goede mensen.');
}

type Points = Record<'plannen' | 'klantgericht' | 'digitaal' | 'samenwerken', 1 | 2 | 3>;
const CARDS: Record<string, Points> = {
  Berk: { plannen: 2, klantgericht: 1, digitaal: 3, samenwerken: 1 },
  Beuk: { plannen: 1, klantgericht: 2, digitaal: 3, samenwerken: 2 },
  Eik: { plannen: 1, klantgericht: 2, digitaal: 2, samenwerken: 2 },
  Linde: { plannen: 3, klantgericht: 3, digitaal: 2, samenwerken: 2 },
  Wilg: { plannen: 3, klantgericht: 2, digitaal: 1, samenwerken: 3 },
};

/** The weights, and one card of evidence for each person. */
export async function evidenceCounts(team: Team): Promise<void> {
  const weights = await team.guardian.open('Skills-match');
  for (const [demand, weight] of Object.entries({ plannen: '4', klantgericht: '3', digitaal: '2', samenwerken: '1' }))
    await choose(weights, weight, demand);
  await press(weights, 'Klaar');
  for (const [at, [tree, points]] of Object.entries(CARDS).entries()) {
    const match = await everybody(team)[at]!.open('Skills-match');
    await match.getByRole('button', { name: new RegExp(`^${tree}`) }).click();
    await press(match, 'Ik neem deze');
    for (const [demand, point] of Object.entries(points)) {
      const row = match
        .getByRole('listitem')
        .filter({ has: match.page().getByRole('heading', { name: new RegExp(`^${demand}`) }) });
      await choose(row, point >= 2 ? 'Ja' : 'Nee', 'Staat er wat iemand deed?');
      await choose(row, point === 3 ? 'Ja' : 'Nee', 'Staat er wat daarna beter ging?');
    }
    await press(match, 'Tel');
  }
  for (const player of everybody(team)) {
    const own = await player.open('Mijn eigen zin');
    await press(own, /Houd|niet delen|voor mij/i);
  }
  await team.client.hears('Het bewijs is geteld.');
}

/** A good instruction for the AI, and its three sentences that are not right. */
export async function theAiColleague(team: Team): Promise<void> {
  for (const player of [team.seeker, team.analyst]) await choose(await player.open('AI-assistent'), /^Vergelijk de vijf/);
  const report = await team.guardian.open('AI-assistent');
  for (let sentence = 1; sentence < 8; sentence++) await press(report, 'Volgende zin');
  for (const [sentence, label] of [
    ['Eik werkte 5 jaar', 'De kaart zegt iets anders'],
    ['Linde is vast al', 'Oordeel over een groep'],
    ['Instituut Slim Werven', 'Het onderzoek bestaat niet'],
  ] as const) {
    await report.getByRole('button', { name: new RegExp(`^Hier klopt iets niet: ${sentence}`) }).click();
    await choose(report.getByRole('listitem').filter({ hasText: sentence }).first(), new RegExp(`^${label}`));
  }
  await press(report, 'Klaar');
  await team.client.hears('Het verslag is nagekeken.');
}

/** All vote, three cards of evidence, a personal answer to the others, and the letter to Ilse. */
export async function choice(team: Team, tree = 'Linde'): Promise<void> {
  for (const person of everybody(team)) {
    const ballot = await person.open('Stemmen');
    await choose(ballot, new RegExp(`^${tree}`), 'Uw eerste keus');
    await choose(ballot, /^Wilg/, 'Uw tweede keus');
    await press(ballot, 'Geef mijn keuze door');
  }
  const evidence = await team.analyst.open('Bewijsbord');
  await expect(evidence.getByText(`Het bewijs voor ${tree}`)).toBeVisible();
  for (const card of ['Klinkt aardig', 'Rooster voor 18 mensen', 'Boze klant kwam terug'])
    await evidence.getByRole('button', { name: new RegExp(card) }).click();
  await expect(evidence.getByText('Maar Ilse vraagt wat iemand deed.', { exact: false })).toBeVisible();
  await evidence.getByRole('button', { name: /Leerde zelf Excel/ }).click();
  const letters = await team.seeker.open('Brieven');
  await choose(letters, 'Een persoonlijk bericht met reden');
  const letter = await team.client.open('Brieven');
  await expect(letter.getByText(`wij kiezen ${tree}`, { exact: false })).toBeVisible();
  await press(letter, 'Versturen');
  await press(letter, 'Ja, versturen');
}
