import { expect, type Locator } from '@playwright/test';
import type { Player } from '../../support/people.ts';

/** Five people at their desks, by what they do. */
export interface Team {
  seeker: Player;
  client: Player;
  organiser: Player;
  analyst: Player;
  guardian: Player;
}
export const everybody = (team: Team): Player[] => [team.seeker, team.client, team.organiser, team.analyst, team.guardian];

const press = (window: Locator, name: string | RegExp) => window.getByRole('button', { name, exact: true }).click();
const choose = (window: Locator, name: string | RegExp) => window.getByLabel(name).check({ force: true });

/** Two locks: one finds the password by a colleague's rule, another approves by a colleague's number. */
export async function twoLocks({ seeker, organiser, analyst, guardian }: Team): Promise<void> {
  const screen = await organiser.open('Inloggen');
  await press(screen, `Vraag het aan de Zoeker (${seeker.name})`);
  await seeker.help(organiser.name, /16 tekens of meer/);
  await expect(screen.getByText(`${seeker.name} hielp u`)).toBeVisible();
  await press(screen, `Dank u, ${seeker.name}`);

  const vault = await guardian.open('Inloggen');
  await press(vault, 'Vul in: Merendonk2024!');
  await press(vault, 'Vul in');
  await expect(vault.getByText('Maar er staat een jaartal in.', { exact: false })).toBeVisible();
  await press(vault, 'Vul in: fiets-wolk-lepel-tuin');
  await press(vault, 'Vul in');

  const number = await screen.getByText(/^\d\d$/).innerText();
  const phone = await analyst.open('Inloggen');
  for (const request of ['82', '47', '74']) {
    await press(phone.getByRole('group', { name: `Getal ${request}` }), request === number ? 'Goedkeuren' : 'Weigeren');
  }
  for (const person of [seeker, organiser]) await person.hears('Het sollicitatiesysteem is open.');
}

/** The suspicious mail: who has the mail asks who has the list, and reports it with three signs. */
export async function suspiciousMail({ client, guardian }: Team): Promise<void> {
  const mail = await client.open('Mail');
  await press(mail, /SPOED/);
  await press(mail, 'Inloggen bij De Haven');
  await expect(mail.getByText('Dit was een oefening.', { exact: false })).toBeVisible();
  await press(mail, 'Sluit dit venster');
  await press(mail, 'Bekijk adres');
  await expect(mail.getByText('http://dehavenwonen.inlog-nu.example/wachtwoord')).toBeVisible();
  await press(mail, /Laat nakijken: hr@/);
  const check = await guardian.open('Mail');
  const address = check.getByRole('group', { name: 'hr@dehaven-wonen.example' });
  await press(address, 'Staat op de lijst');
  await expect(check.getByText('Lees letter voor letter. Let op het streepje.', { exact: false })).toBeVisible();
  await press(address, 'Staat niet op de lijst');
  await choose(mail, /SPOED/);
  await choose(mail, 'Melden bij IT');
  for (const sign of ['Het adres van de afzender klopt niet', 'Er is haast of dreiging', 'De knop gaat naar een ander adres']) await choose(mail, sign);
  await press(mail, 'Klaar');
  await client.hears('De nepmail is gemeld.');
}

async function place(search: Locator, word: string, row: string): Promise<void> {
  await search.getByRole('button', { name: word, exact: true }).click();
  await search.getByRole('button', { name: `Zet hier: ${row}` }).click();
}

/** Searching for what people do instead of for a job title. */
export async function searchWithoutTitle({ seeker, client }: Team): Promise<void> {
  const search = await seeker.open('Netwerk');
  await press(search, `Vraag het aan het Klantcontact (${client.name})`);
  await client.help(seeker.name, /De naam van de vorige baan maakt niet uit/);
  await press(search, 'Leg op tafel');
  await expect(search.getByText('U zoekt op functienaam.', { exact: false })).toBeVisible();
  await search.getByRole('button', { name: 'planner', exact: true }).click();
  await search.getByRole('button', { name: /^Haal weg/ }).click();
  await place(search, 'planning', 'Moet erin (EN)');
  await place(search, 'klachten', 'Eén van deze (OF)');
  await place(search, 'klantcontact', 'Eén van deze (OF)');
  await place(search, 'stage', 'Niet (NIET)');
  await choose(search, '30 minuten');
  await expect(search.getByText('planning AND (klachten OR klantcontact) NOT stage')).toBeVisible();
  await press(search, 'Leg op tafel');
  await seeker.hears('Zes namen liggen op tafel.');
}

/** Switching off the filters that nobody asked for. */
export async function sieve({ analyst }: Team): Promise<void> {
  const ats = await analyst.open('Sollicitatiesysteem');
  for (const filter of ['Schooldiploma na 2000', 'Eerder bij een woningbedrijf', 'Gat in cv hooguit 6 maanden']) {
    await ats.getByRole('switch', { name: new RegExp(filter) }).click();
  }
  await expect(ats.getByText('van de 8 mensen over')).toContainText('van de 8');
  await press(ats, 'Leg op tafel');
  await expect(ats.getByText('Niemand wees deze mensen af. Een filter deed het.')).toBeVisible();
}

/** The client sees only what the work asks for. */
export async function onlyWhatIsNeeded({ guardian }: Team): Promise<void> {
  const screen = await guardian.open('Privacyscherm');
  for (const field of ['naam', 'geboortedatum', 'huisadres', 'foto', 'BSN', 'burgerlijke staat', 'gezondheid']) {
    await screen.getByRole('switch', { name: new RegExp(`^${field}`, 'i') }).click();
  }
  await choose(screen, '4 weken na het einde');
  await press(screen, 'Klaar');
  await guardian.hears('Het blad voor de klant is klaar.');
}

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

/** All vote, three cards of evidence, a personal answer to the others, and the letter to Ilse. */
export async function choice(team: Team, tree = 'Linde'): Promise<void> {
  for (const person of everybody(team)) {
    const ballot = await person.open('Stemmen');
    await ballot.getByRole('radiogroup', { name: 'Uw eerste keus' }).getByLabel(new RegExp(`^${tree}`)).check({ force: true });
    await ballot.getByRole('radiogroup', { name: 'Uw tweede keus' }).getByLabel(/^Wilg/).check({ force: true });
    await press(ballot, 'Geef mijn keuze door');
  }
  const evidence = await team.analyst.open('Bewijsbord');
  await expect(evidence.getByText(`Het bewijs voor ${tree}`)).toBeVisible();
  for (const card of ['Klinkt aardig', 'Rooster voor 18 mensen', 'Boze klant kwam terug']) await evidence.getByRole('button', { name: new RegExp(card) }).click();
  await expect(evidence.getByText('Maar Ilse vraagt wat iemand deed.', { exact: false })).toBeVisible();
  await evidence.getByRole('button', { name: /Leerde zelf Excel/ }).click();
  const letters = await team.seeker.open('Brieven');
  await choose(letters, 'Een persoonlijk bericht met reden');
  const letter = await team.client.open('Brieven');
  await expect(letter.getByText(`wij kiezen ${tree}`, { exact: false })).toBeVisible();
  await press(letter, 'Versturen');
  await press(letter, 'Ja, versturen');
}
