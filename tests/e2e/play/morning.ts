import { expect, type Locator } from '@playwright/test';
import type { Person } from '../../support/Person.ts';
import type { Team } from './team.ts';

/** Two-factor sign-in: one fills in the password by a colleague's rule, another approves what they started and hangs up. */
export async function twoLocks({ P2: asker, P3: ruler, P4: keeper }: Team): Promise<void> {
  const screen = await asker.open('Inloggen');
  await asker.asks(screen, ruler, /Hang op/);

  const vault = await keeper.open('Inloggen');
  await keeper.choose(vault, /^Merendonk2024!/);
  await keeper.main('Vul in');
  await expect(keeper.cue.getByText('Maar er staat een jaartal in.', { exact: false })).toBeVisible();
  await keeper.choose(vault, /^fiets-wolk-lepel-tuin/);
  await keeper.main('Vul in');

  await asker.choose(screen, 'Ik noem het getal');
  await expect(asker.cue.getByText('Wie dit getal weet, kan inloggen als u.', { exact: false })).toBeVisible();
  await asker.choose(screen, 'Ik hang op');
  const number = await screen
    .getByText(/^\d\d$/)
    .first()
    .innerText();
  for (const request of ['82', '47', '74'])
    await asker.press(screen.getByRole('group', { name: `Getal ${request}` }), request === number ? 'Goedkeuren' : 'Weigeren');
  for (const person of [ruler, asker]) await person.hears('Het sollicitatiesysteem is open.');
}

/** The suspicious mail: its holder asks the holder of the address list, and reports it with three signs. */
export async function suspiciousMail({ P1: reader, P8: keeper }: Team): Promise<void> {
  const mail = await reader.open('Mail');
  await reader.press(mail, /SPOED/);
  await reader.press(mail, 'Inloggen bij De Haven');
  await expect(mail.getByText('Dit was een oefening.', { exact: false })).toBeVisible();
  await reader.press(mail, 'Sluit dit venster');
  await reader.press(mail, 'Bekijk het adres');
  await expect(mail.getByText('http://dehavenwonen.inlog-nu.example/wachtwoord')).toBeVisible();
  await reader.main('Laat nakijken');
  const check = await keeper.open('Mail');
  const address = check.getByRole('group', { name: 'hr@dehaven-wonen.example' });
  await keeper.press(address, 'Staat op de lijst');
  await expect(keeper.cue.getByText('Lees letter voor letter. Let op het streepje.', { exact: false })).toBeVisible();
  await keeper.press(address, 'Staat niet op de lijst');
  for (const words of [
    /SPOED/,
    'Melden bij IT',
    'Het adres van de afzender klopt niet',
    'Er is haast of dreiging',
    'De knop gaat naar een ander adres',
  ])
    await reader.choose(mail, words);
  await reader.main('Klaar');
  await reader.hears('De nepmail is gemeld.');
}

async function place(person: Person, search: Locator, word: string, row: string): Promise<void> {
  await person.press(search, word);
  await person.press(search, `Zet hier: ${row}`);
}

/** Searches for what people do instead of for a job title. */
export async function searchWithoutTitle({ P3: seeker, P1: reader }: Team): Promise<void> {
  const search = await seeker.open('Netwerk');
  await seeker.asks(search, reader, /De naam van de vorige baan maakt niet uit/);
  await place(seeker, search, 'planning', 'Moet erin (EN)');
  await seeker.main('Leg op tafel');
  await expect(seeker.cue.getByText('U zoekt op functienaam.', { exact: false })).toBeVisible();
  await seeker.press(search, 'planner');
  await seeker.press(search, /^Haal weg/);
  await place(seeker, search, 'klachten', 'Eén van deze (OF)');
  await place(seeker, search, 'klantcontact', 'Eén van deze (OF)');
  await place(seeker, search, 'stage', 'Niet (NIET)');
  await seeker.choose(search, '30 min.');
  await expect(search.getByText('planning AND (klachten OR klantcontact) NOT stage')).toBeVisible();
  await seeker.main('Leg op tafel');
  await seeker.hears('Zes namen liggen op tafel.');
}

const OPINIONS = [
  ['Schooldiploma na 2000', 'Hier liep ik zelf ook op vast'],
  ['Gat in cv hooguit 6 maanden', 'Zo vallen goede mensen weg'],
] as const;

/** Everybody says which filter they would switch off first, and why; then those that nobody asked for are switched off. */
export async function sieve({ all, P4: analyst }: Team): Promise<void> {
  for (const [at, person] of all.entries()) {
    const [filter, reason] = OPINIONS[at % OPINIONS.length]!;
    const vote = await person.open('Sollicitatiesysteem');
    await person.choose(vote, filter, 'Welk filter zou u als eerste uitzetten?');
    await person.choose(vote, reason, 'Waarom?');
    await person.main('Geef mijn keuze door');
    await expect(vote.getByText(reason).first()).toBeVisible();
  }
  await analyst.hears('Niet iedereen koos hetzelfde filter.');
  const ats = await analyst.open('Sollicitatiesysteem');
  for (const { name } of all) await expect(ats.getByText(`${name}:`)).toBeVisible();
  for (const filter of ['Schooldiploma na 2000', 'Eerder bij een woningcorporatie', 'Gat in cv hooguit 6 maanden'])
    await analyst.turn(ats, new RegExp(filter), false);
  await expect(ats.getByRole('heading', { name: '6 van de 8 mensen over' })).toBeAttached();
  await analyst.main('Leg op tafel');
  // It closes when it is done; looking at it again is possible.
  await expect(ats).toBeHidden();
  const again = await analyst.open('Sollicitatiesysteem');
  await expect(again.getByText('Niemand heeft hun cv gelezen. De filters kozen.')).toBeVisible();
}

/** Shows the client only what is relevant for the work; a colleague sees what is left around it. */
export async function onlyWhatIsNeeded({ P10: guardian, P2: organiser }: Team): Promise<void> {
  const screen = await guardian.open('Privacyscherm');
  for (const field of ['naam', 'geboortedatum', 'foto', 'BSN', 'gezondheid'])
    await guardian.turn(screen, new RegExp(`^${field}`, 'i'), false);
  await guardian.choose(screen, '4 weken na het einde');
  await guardian.main('Klaar');
  const check = await organiser.open('Privacyscherm');
  await organiser.turn(check, /^naam van het bestand/, true);
  await organiser.main('Klaar met nakijken');
  await expect(organiser.cue.getByText('Goed gezien, die naam.', { exact: false })).toBeVisible();
  await organiser.turn(check, /^notitie van/, true);
  await organiser.main('Klaar met nakijken');
  await guardian.hears('Het blad voor de klant is klaar.');
}
