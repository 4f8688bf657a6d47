import { expect } from '@playwright/test';
import { choose, press, type Team } from './team.ts';

/** The spreadsheet: find the number that cannot be right, then calculate. */
export async function whoStays({ organiser, analyst }: Team): Promise<void> {
  const sheet = await analyst.open('Rekenblad');
  await press(sheet, `Vraag het aan de Organisator (${organiser.name})`);
  await organiser.help(analyst.name, /Kaart 8/);
  await sheet.getByRole('button', { name: /^Maanden in dienst van 8/ }).click();
  await sheet.getByRole('textbox', { name: /^Maanden in dienst van 8/ }).fill('30');
  await press(sheet, 'Bewaar');
  await sheet.getByLabel('Gemiddelde, zelfde sector').fill('21');
  await sheet.getByLabel('Gemiddelde, andere sector').fill('39');
  await press(sheet, 'Klaar');
  await analyst.hears('De cijfers kloppen nu.');
}

/** The calendar: three people in three slots. */
export async function threeTalks({ organiser }: Team): Promise<void> {
  const calendar = await organiser.open('Gedeelde agenda');
  for (const [name, time] of [
    ['Sanne', '11'],
    ['Fatima', '12'],
    ['Marijke', '12'],
  ] as const) {
    await calendar.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    const slot = name === 'Marijke' || name === 'Sanne' ? '30' : '00';
    await calendar.getByRole('button', { name: new RegExp(`^Zet ${name} hier: ${time}[.:]${slot}`) }).click();
  }
  await press(calendar, 'Nodig uit');
  await organiser.hears('Drie gesprekken staan in de agenda.');
}

/** Three fair questions for everybody. */
export async function goodQuestions({ seeker }: Team): Promise<void> {
  const questions = await seeker.open('Vragen voor het gesprek');
  for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/])
    await choose(questions, question);
  await press(questions, 'Klaar');
  await seeker.hears('De vragen liggen klaar.');
}

/** The right version back, and the door closed. */
export async function whoTouchedTheFile({ seeker, guardian }: Team): Promise<void> {
  const drive = await guardian.open('Bestanden');
  await press(drive, `Vraag het aan de Zoeker (${seeker.name})`);
  await seeker.help(guardian.name, /12 november/);
  await drive.getByRole('button', { name: /^12 november/ }).click();
  await press(drive, 'Zet 12 november terug');
  await choose(drive, 'Link uit');
  await choose(drive, 'bewerken', 'Ons team');
  await choose(drive, 'lezen', 'Ilse Bakker');
  await choose(drive, 'lezen', 'mevrouw Okafor');
  await press(drive, 'Klaar');
  await guardian.hears('Het goede profiel is terug.');
}

/** Two good sources, and then the question to Linda. */
export async function isTheDiplomaReal({ client }: Team): Promise<void> {
  const web = await client.open('Webzoeken');
  await web.getByRole('button', { name: 'Instituut Zuiderlicht' }).click();
  await choose(web, /^Register van opleidingen/);
  await choose(web, /^Nieuwsblad Merendonk/);
  await choose(web, '2021', 'Welk jaar staat in het dossier?');
  await choose(web, /^Nog niet bewezen/);
  await press(web, 'Klaar');
  await client.hears('Linda heeft geantwoord.');
}

/** Sound and picture right, three talks heard by all, and who cannot on which day. */
export async function theTalks({ seeker, client, organiser, analyst, guardian }: Team): Promise<void> {
  const sound = await organiser.open('Geluid en beeld');
  await choose(sound, 'AAN', 'Microfoon');
  await choose(sound, 'Laptop', 'Luidspreker');
  await choose(sound, 'UIT', 'Camera');
  await press(sound, 'Klaar');
  const call = await seeker.open('Videogesprek');
  for (const person of ['Sanne', 'Fatima', 'Marijke']) {
    for (const question of ['Vertel over een planning', 'Vertel over een boze klant', 'Welk programma', 'Op welke dagen']) {
      await call
        .getByRole('region', { name: person })
        .getByRole('button', { name: new RegExp(`^${question}`) })
        .click();
    }
  }
  for (const player of [seeker, client, organiser, analyst, guardian]) {
    const listen = await player.open('Videogesprek');
    for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/]) {
      await choose(listen, /^Marijke/, question);
    }
  }
  const days = await client.open('Dagen');
  await choose(days, /^Sanne/);
  await press(days, 'Klaar');
  await expect(
    days
      .getByText('Sanne blijft op de lijst.', { exact: false })
      .or(client.page.getByText('Sanne blijft op de lijst.', { exact: false }))
      .first(),
  ).toBeVisible();
  await client.hears('De gesprekken zijn klaar.');
}
