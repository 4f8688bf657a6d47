import { expect, type Locator } from '@playwright/test';
import { choose, press, type Team } from './team.ts';

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
  for (const sign of ['Het adres van de afzender klopt niet', 'Er is haast of dreiging', 'De knop gaat naar een ander adres'])
    await choose(mail, sign);
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
  await choose(search, '30 min.');
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
  await expect(ats.getByRole('heading', { name: '6 van de 8 mensen over' })).toBeAttached();
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
