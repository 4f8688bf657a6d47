import { expect, test, type Page, type Route } from '@playwright/test';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { clean } from '../support/axe.ts';
import { pointer } from '../support/hand.ts';
import { newPage, type TestBed } from '../support/testBed.ts';
import { Person } from '../support/Person.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { Watch } from '../support/Watch.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const SECRET = 'Ik bel de bakker over het ochtendwerk';

let server: TestServer;
test.beforeAll(async () => {
  server = await TestServer.start();
});
test.afterAll(() => server.stop());

/** Checks a page in every size and with axe; saves screenshots where SHOTS names a folder. */
async function look(page: Page, place: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(wide, `${place} ${size.width}: px too wide`).toBeLessThanOrEqual(0);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${place}-${size.width}.png`, fullPage: true });
  }
  await page.setViewportSize(SIZES[0]!);
  await clean(page, place);
}
/** Checks for no errors, apart from the refusals that this test provokes, and no requests to third parties. */
function calm({ watch }: TestBed): void {
  expect(watch.faults.filter(fault => !fault.includes('Failed to load resource'))).toEqual([]);
  expect(watch.foreign).toEqual([]);
}
const notKept = (route: Route): Promise<void> => route.fulfill({ status: 503, json: { error: 'notKept' } });
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('when a coach’s link takes over a seat, each device is told, and can take it back', async ({ browser }) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const { cookie, session, code } = await hosted();
  const ria = await Person.join(testBed, { code, name: 'Ria', face: 2, hand: pointer });
  await ria.page.goto('/eigen');
  await ria.page.getByRole('button', { name: 'Vul meer in, als u wilt' }).click();
  await ria.page.getByRole('textbox', { name: 'Mijn eigen zin, over wat ik deed en wat dat opleverde' }).fill(SECRET);
  await expect(ria.page.getByText('Alles is bewaard')).toBeVisible();
  await ria.page.goto('/spel');
  await expect(title(ria.page, 'Wachtkamer')).toBeVisible();

  const seat = await seatOf(ria.page);
  const link = await linkTo(cookie, session, seat, 'link');
  const { page: other } = await newPage(testBed, 'other device');
  await other.route('**/api/seat/open', notKept, { times: 2 }); // the disk of the server is full briefly
  await other.goto(link);
  await expect(title(other, 'Wachtkamer')).toBeVisible();
  await expect(other.getByText('Dit is uw plek. U gaat hier verder.', { exact: false }).first()).toBeVisible();
  expect(other.url()).not.toContain('#');
  await other.reload(); // now the device has its own secret
  await expect(title(other, 'Wachtkamer')).toBeVisible();
  await other.goto(link); // the same link is opened again
  await expect(title(other, 'Wachtkamer')).toBeVisible();
  await other.goto('/eigen');
  await expect(other.getByText('Daarom begint uw pagina hier leeg.', { exact: false }).first()).toBeVisible();
  await other.getByRole('button', { name: 'Vul meer in, als u wilt' }).click();
  await expect(other.getByRole('textbox', { name: 'Mijn eigen zin, over wat ik deed en wat dat opleverde' })).toHaveValue('');
  await expect(other.getByText(SECRET)).toHaveCount(0);
  await expect(other.getByText('Mijn contactkaartje')).toHaveCount(0);
  await look(other, 'own page begun here');

  const { page: third } = await newPage(testBed, 'third device');
  await third.goto(link);
  await expect(title(third, 'Uw plek is nu op een ander apparaat')).toBeVisible();
  await third.getByRole('button', { name: 'Neem mijn plek terug' }).click();
  await expect(title(third, 'Deze link is al gebruikt')).toBeVisible();
  await look(third, 'link used');

  await expect(title(ria.page, 'Uw plek is nu op een ander apparaat')).toBeVisible();
  await look(ria.page, 'taken over');
  await ria.page.getByRole('button', { name: 'Naar mijn pagina' }).click();
  await expect(ria.page.getByRole('textbox', { name: 'Mijn eigen zin, over wat ik deed en wat dat opleverde' })).toHaveValue(
    SECRET,
  );
  await expect(ria.page.getByText('Iemand speelt nu op uw plek', { exact: false }).first()).toBeVisible();
  await look(ria.page, 'own page of who was taken over');
  const back = ria.page.getByRole('button', { name: 'Neem mijn plek terug' });
  for (const place of ['/eigen', '/spel']) {
    await ria.page.goto(place);
    await ria.page.route('**/api/seat/back', notKept, { times: 1 });
    await back.click();
    await expect(ria.page.getByRole('alert').filter({ hasText: 'Dat lukte nog niet.' })).toBeVisible();
  }
  await look(ria.page, 'not taken back yet');
  await back.click();
  await expect(title(ria.page, 'Wachtkamer')).toBeVisible();
  await other.goto('/spel');
  await expect(title(other, 'Uw plek is nu op een ander apparaat')).toBeVisible();

  const along = await linkTo(cookie, session, seat, 'play');
  const { page: coach } = await newPage(testBed, 'coach plays along');
  await coach.goto(along);
  await expect(title(coach, 'Wachtkamer')).toBeVisible();
  await coach.goto('/eigen');
  await expect(title(coach, 'Deze pagina is van één persoon')).toBeVisible();
  await look(coach, 'own page closed');
  calm(testBed);
});

test('whoever joins with a name that is here already is asked whether it is them', async ({ browser }) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const { code } = await hosted();
  const ans = await Person.join(testBed, { code, name: 'Ans', face: 2, hand: pointer });
  const { page } = await newPage(testBed, 'second device');
  await page.goto(`/m/${code.replaceAll(' ', '-')}`);
  await page.getByLabel(/Uw voornaam/).fill('ans');
  await page
    .getByRole('group', { name: /Kies een gezicht/ })
    .getByRole('radio')
    .nth(4)
    .check({ force: true });
  const join = page.getByRole('button', { name: 'Ga naar de wachtkamer' });
  await join.click();
  const question = page.getByRole('heading', { name: 'Bent u Ans?' });
  await expect(question).toBeFocused();
  await look(page, 'are you Ans');

  await page.getByRole('button', { name: 'Nee, ik ben iemand anders' }).click();
  await expect(page.getByLabel(/Uw voornaam/)).toBeFocused();
  await expect(page.getByText('Er is al een Ans.', { exact: false }).first()).toBeVisible();
  await look(page, 'another Ans');
  await join.click();
  await page.getByRole('button', { name: 'Ja, ik ben Ans' }).click(); // while Ans sits there: the coach is asked
  await expect(title(page, 'Een ogenblik')).toBeVisible();
  await look(page, 'the coach is asked');
  await expect(title(ans.page, 'Wachtkamer')).toBeVisible();
  await page.getByRole('button', { name: 'Ik doe toch niet mee' }).click();

  await ans.context.close(); // her laptop is off
  const { page: tablet } = await newPage(testBed, 'tablet');
  await tablet.goto(`/m/${code.replaceAll(' ', '-')}`);
  await tablet.getByLabel(/Uw voornaam/).fill('Ans');
  await tablet
    .getByRole('group', { name: /Kies een gezicht/ })
    .getByRole('radio')
    .nth(4)
    .check({ force: true });
  await tablet.getByRole('button', { name: 'Ga naar de wachtkamer' }).click();
  await tablet.getByRole('button', { name: 'Ja, ik ben Ans' }).click();
  await expect(title(tablet, 'Wachtkamer')).toBeVisible();
  await expect(tablet.locator('main li b')).toHaveCount(1);
  calm(testBed);
});

test('a coach reads while typing whether a new password is good, is asked for a longer one, and reads in the report from how many people figures come', async ({
  browser,
}) => {
  const testBed: TestBed = { browser, server, watch: new Watch(server.url) };
  const { session } = await hosted();
  const { page } = await newPage(testBed, 'coach');
  await page.goto('/coach');
  const signIn = async (password: string) => {
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
  };
  const short = page.getByText('Dat van u is korter.', { exact: false }).first();
  const accepts = (route: Route) => route.fulfill({ json: { id: 'c1', name: 'Coach', role: 'coach', first: true } });
  await page.route('**/api/coach/sign-in', accepts, { times: 1 }); // as a server does that knew it before it was too short
  await signIn('acht hoog');
  await expect(short).toBeVisible();
  await page.reload();
  await signIn(PASSPHRASE);
  await expect(title(page, 'Uw bijeenkomsten')).toBeVisible();
  await expect(short).toHaveCount(0);
  await page.goto('/coach/account');
  const field = page.getByLabel('Uw nieuwe wachtwoord');
  for (const [phrase, said] of [
    ['kort', 'Dit is nog te kort.'],
    ['welkom wachtwoord 1', 'Veel mensen gebruiken dit.'],
    ['1234567890 123456', 'Dit is een rij of een herhaling.'],
    ['kraai lepel duin', 'Dit is een goed wachtwoord.'],
  ] as const) {
    await field.fill(phrase);
    await expect(page.getByText(said, { exact: false }).first()).toBeVisible();
  }
  await look(page, 'account good phrase');
  await field.fill('welkom wachtwoord 1');
  await page.getByLabel('Uw huidige wachtwoord').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Wijzig het wachtwoord' }).click();
  await expect(page.getByText('Kies een paar losse woorden die niet bij elkaar horen.', { exact: false }).first()).toBeVisible();
  await look(page, 'account weak phrase');
  await page.goto(`/coach/${session}/verslag`);
  await expect(page.getByText('een bestand voor onderzoek vanaf 10 mensen', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('pas zien vanaf drie mensen', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Voor onderzoek/ })).toHaveCount(0);
  await look(page, 'report');
  calm(testBed);
});

/** Makes a session as a signed-in coach. */
async function hosted(): Promise<{ cookie: string; session: string; code: string }> {
  const signedIn = await fetch(`${server.url}/api/coach/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ passphrase: PASSPHRASE }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const body = { level: 'de-lege-stoel', language: DEFAULT_LANGUAGE, minutes: 60 };
  const made = (await ask(cookie, 'POST', '/api/sessions', body)) as { id: string; code: string };
  return { cookie, session: made.id, code: made.code };
}
/** The seat of a page's person. */
async function seatOf(page: Page): Promise<string> {
  const token = await page.evaluate(() => (JSON.parse(localStorage.getItem('kandidaat.seat')!) as { token: string }).token);
  const answer = await fetch(`${server.url}/api/seat`, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { seat: string }).seat;
}
async function linkTo(cookie: string, session: string, seat: string, how: 'link' | 'play'): Promise<string> {
  return ((await ask(cookie, 'POST', `/api/sessions/${session}/seats/${seat}/${how}`, {})) as { link: string }).link;
}
async function ask(cookie: string, method: string, path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json', origin: server.url, cookie };
  return (await fetch(server.url + path, { method, headers, body: JSON.stringify(body) })).json();
}
