import { expect } from '@playwright/test';
import { inTurn, type Team } from './team.ts';

/** The spreadsheet: finds the impossible number, then calculates. */
export async function whoStays({ P5: analyst, P6: organiser }: Team): Promise<void> {
  const sheet = await analyst.open('Rekenblad');
  await analyst.asks(sheet, organiser, /Kaart 8/);
  await analyst.press(sheet, /^Maanden in dienst van 8/);
  await analyst.type(sheet, /^Maanden in dienst van 8/, '30');
  await analyst.press(sheet, 'Bewaar');
  await analyst.type(sheet, 'Gemiddelde, zelfde sector', '21');
  await analyst.type(sheet, 'Gemiddelde, andere sector', '39');
  await expect(sheet.getByText(`door ${analyst.name}`)).toHaveCount(3); // the cell and both answers are saved
  await analyst.main('Klaar');
  await analyst.hears('De cijfers kloppen nu.');
}

/** The calendar: three people in three slots. */
export async function threeTalks({ P6: organiser }: Team): Promise<void> {
  const calendar = await organiser.open('Gedeelde agenda');
  for (const [name, time] of [
    ['Berk', '11[.:]30'],
    ['Wilg', '12[.:]00'],
    ['Linde', '12[.:]30'],
  ] as const) {
    await organiser.press(calendar, new RegExp(`^${name}`));
    await organiser.press(calendar, new RegExp(`^Zet ${name} hier: ${time}`));
  }
  await organiser.main('Nodig uit');
  await organiser.hears('Drie gesprekken staan in de agenda.');
}

/** Three fair questions for everybody. */
export async function goodQuestions({ P7: seeker }: Team): Promise<void> {
  const questions = await seeker.open('Vragen voor het sollicitatiegesprek');
  for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/])
    await seeker.choose(questions, question);
  await seeker.main('Klaar');
  await seeker.hears('De vragen liggen klaar.');
}

/** The shared file: restores the right version, and restricts access. */
export async function whoTouchedTheFile({ P8: keeper, P3: seeker }: Team): Promise<void> {
  const drive = await keeper.open('Bestanden');
  await keeper.asks(drive, seeker, /12 november/);
  await keeper.press(drive, /^12 november/);
  await keeper.press(drive, 'Zet terug: 12 november');
  await keeper.choose(drive, 'Link uit');
  await keeper.choose(drive, 'veranderen', 'Ons team');
  await keeper.choose(drive, 'lezen', 'Ilse Bakker');
  await keeper.choose(drive, 'lezen', 'mevrouw Okafor');
  await keeper.main('Klaar');
  await keeper.hears('Het goede profiel staat weer in het bestand.');
}

/** Two good sources, and then the question to Beuk. */
export async function isTheDiplomaReal({ P9: checker }: Team): Promise<void> {
  const web = await checker.open('Webzoeken');
  await checker.press(web, 'Instituut Zuiderlicht');
  await checker.choose(web, /^Register van opleidingen/);
  await checker.choose(web, /^Nieuwsblad Merendonk/);
  await checker.choose(web, '2021', 'Welk jaar staat in het dossier?');
  await checker.choose(web, /^Nog niet bewezen/);
  await checker.main('Klaar');
  await checker.hears('Beuk heeft geantwoord.');
}

const ASKS = ['Berk', 'Wilg', 'Linde'].flatMap(name => [`${name}:\\s*Vertel over een boze klant`, `${name}:\\s*Welk programma`]);

/** Sets the sound while a colleague says what comes through; everybody asks a question of the three talks in turn, and chooses an answer. */
export async function theTalks(team: Team): Promise<void> {
  const { all, P6: organiser, P7: listener, P1: reader } = team;
  const heard = await listener.open('Microfoon en camera');
  await expect(heard.getByText(`U hoort ${organiser.name} niet.`)).toBeVisible();
  await listener.press(heard, 'Ik hoor u niet');
  const sound = await organiser.open('Microfoon en camera');
  await expect(sound.getByText(`${listener.name} zegt iets, maar u hoort het niet.`)).toBeVisible();
  await organiser.choose(sound, 'AAN', 'Microfoon');
  await organiser.choose(sound, 'Laptop', 'Luidspreker');
  await expect(heard.getByText(`U hoort ${organiser.name}.`)).toBeVisible();
  await listener.press(await listener.open('Microfoon en camera'), 'Ik hoor u goed');
  for (const [at, ask] of ASKS.entries()) {
    const person = inTurn(team, at);
    await person.press(await person.open('Videogesprek'), new RegExp(`^U vraagt aan ${ask}`));
  }
  for (const person of all) await person.choose(await person.open('Videogesprek'), /Hij kwam terug/);
  await reader.hears('De gesprekken zijn klaar.');
}
