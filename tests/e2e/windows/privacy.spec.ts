import { expect, test, type Page } from '@playwright/test';
import { openGallery } from '../../support/gallery.ts';
import { openedGallery, show } from './walk.ts';

const MISSING = 'De organisatie heeft dit nog niet ingevuld. Vraag het uw coach.';
const COACH_LINE = 'De pagina over privacy is nog niet ingevuld. Wie de server beheert, kan dat doen.';

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.close());

const block = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

test('the page about privacy tells who is responsible, on which legal basis, and where to complain', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'personal/PrivacyPage/for anybody');
  const who = block(page, 'Wie is verantwoordelijk?');
  await expect(who).toContainText('Gemeente Havenstad, afdeling Werk en Inkomen is verantwoordelijk voor uw gegevens.');
  await expect(who.getByRole('link', { name: 'privacy@havenstad.example' })).toHaveAttribute(
    'href',
    'mailto:privacy@havenstad.example',
  );
  await expect(who.getByRole('link', { name: '010 123 45 67' })).toHaveAttribute('href', 'tel:0101234567');
  await expect(block(page, 'Wie let op uw privacy?').getByRole('link')).toHaveText('fg@havenstad.example');
  await expect(block(page, 'Waarom mag dit van de wet?')).toContainText('een taak');
  await expect(block(page, 'Wie kan uw gegevens zien?')).toContainText('op een computer van Voorbeeld Hosting BV, Nederland');
  await expect(block(page, 'Uw rechten')).toContainText('“Verwijder alles van mij”');
  await expect(block(page, 'Heeft u een klacht?').getByRole('link')).toHaveAttribute(
    'href',
    'https://autoriteitpersoonsgegevens.nl',
  );
  await expect(page.getByText(MISSING)).toHaveCount(0);
});

test('what is not filled in says so, to participants and to the coach', async ({ page }) => {
  await openedGallery(page, gallery.url);
  await show(page, 'personal/PrivacyPage/not filled in');
  for (const title of ['Wie is verantwoordelijk?', 'Wie let op uw privacy?', 'Waarom mag dit van de wet?'])
    await expect(block(page, title)).toContainText(MISSING);
  await expect(block(page, 'Wie kan uw gegevens zien?')).toContainText('heeft de organisatie nog niet ingevuld');
  await expect(block(page, 'Heeft u een klacht?')).toContainText('Autoriteit Persoonsgegevens');
  await show(page, 'coach/Sessions/privacy not filled in');
  await expect(page.getByText(COACH_LINE)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bekijk de pagina' })).toHaveAttribute('href', '/privacy');
  await show(page, 'coach/Sessions/many');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(COACH_LINE)).toHaveCount(0);
});
