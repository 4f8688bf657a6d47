import { expect, test } from '@playwright/test';
import { askAndHelp, Typist } from '../support/keyboard.ts';
import { Coach, Watch } from '../support/people.ts';
import { TestServer } from '../support/server.ts';

test.setTimeout(360_000);

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

/** Of four people: who has the rule and the sheet, who has the mail, who logs in, who has the telephone and the figures. */
interface Four {
  seeker: Typist;
  client: Typist;
  organiser: Typist;
  analyst: Typist;
}

/** The password by a colleague's rule, with one choice that is not yet right; then approval by a colleague's number. */
async function twoLocks({ seeker, client, organiser, analyst }: Four): Promise<void> {
  const login = await organiser.open('Inloggen');
  await askAndHelp(organiser, login, seeker, /16 tekens of meer/);
  const fill = login.getByRole('button', { name: 'Vul in', exact: true });
  await organiser.press(login.getByRole('button', { name: 'Vul in: Merendonk2024!' }));
  await organiser.press(fill);
  await expect(login.getByText('Maar er staat een jaartal in.', { exact: false })).toBeVisible();
  await organiser.press(login.getByRole('button', { name: 'Vul in: fiets-wolk-lepel-tuin' }));
  await organiser.press(fill);
  await expect(login.getByRole('listitem').filter({ hasText: 'Slot 1: wachtwoord' })).toContainText('open');
  const number = await login.getByText(/^\d\d$/).innerText();

  const phone = await analyst.open('Inloggen');
  for (const request of ['82', '47', '74']) {
    const answer = request === number ? 'Goedkeuren' : 'Weigeren';
    await analyst.press(phone.getByRole('group', { name: `Getal ${request}` }).getByRole('button', { name: answer }));
  }
  for (const person of [seeker, client, organiser]) await person.hears('Het sollicitatiesysteem is open.');
  await expect(client.page.getByText('1 van', { exact: false }).first()).toBeVisible();
}

/** The client's sheet: seven switches, a choice between terms, and the answer of a colleague. */
async function onlyWhatIsNeeded({ seeker, analyst }: Four): Promise<void> {
  const sheet = await seeker.open('Privacyscherm');
  await askAndHelp(seeker, sheet, analyst, /^Ilse kiest op/);
  for (const field of ['naam', 'geboortedatum', 'huisadres', 'foto', 'BSN', 'burgerlijke staat', 'gezondheid']) {
    const facts = sheet.getByRole('switch', { name: new RegExp(`${field}`) });
    await seeker.press(facts, 'Space');
    await expect(facts).not.toBeChecked();
  }
  await seeker.choose(sheet.getByRole('group', { name: /bewa/i }), sheet.getByRole('radio', { name: /^4 weken/ }));
  await seeker.press(sheet.getByRole('button', { name: 'Klaar', exact: true }));
  await seeker.hears('Het blad voor de klant is klaar.');
}

/** Windows open from the dock and close with Escape; what one types reaches the others. */
async function windowsAndChat({ client, analyst }: Four): Promise<void> {
  for (const title of ['Mail', 'Taken', 'Briefjes']) {
    await client.open(title);
    await client.escape(title);
  }
  const chat = await client.open('Teamchat');
  await client.type(chat.getByRole('textbox', { name: 'Uw bericht' }), 'Ik lees nu de mail van Ilse.');
  await client.keys('Enter');
  await expect(chat.getByRole('log').getByText('Ik lees nu de mail van Ilse.')).toBeVisible();
  await client.escape('Teamchat');
  const heard = await analyst.open('Teamchat');
  await expect(heard.getByRole('log').getByText('Ik lees nu de mail van Ilse.')).toBeVisible();
  await analyst.escape('Teamchat');
}

test('four people join, ask, help and solve two puzzles with the keyboard alone', async ({ browser }) => {
  const watch = new Watch(server.url);
  const coach = await Coach.signIn(browser, server, watch);
  const code = await coach.newSession();
  const people: Typist[] = [];
  // One after the other: the desks are dealt in the order of arrival.
  for (const [face, name] of ['Ria', 'Kees', 'Anneke', 'Joseph'].entries()) {
    const person = await Typist.arrive(browser, server, watch, name);
    await person.join(code, face);
    people.push(person);
  }
  const [seeker, client, organiser, analyst] = people as [Typist, Typist, Typist, Typist];
  const four: Four = { seeker, client, organiser, analyst };
  await coach.startAll(4);
  for (const person of people) await person.press(person.page.getByRole('button', { name: 'Ik ben er klaar voor' }));
  for (const person of people) await expect(person.strip).toBeVisible();

  await windowsAndChat(four);
  await twoLocks(four);
  await onlyWhatIsNeeded(four);
  for (const person of people) await expect(person.page.getByText('2 van', { exact: false }).first()).toBeVisible();
  expect(watch.faults).toEqual([]);
  expect(watch.foreign).toEqual([]);
});
