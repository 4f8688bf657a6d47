import type { Team } from './team.ts';

/** The spreadsheet: finds the impossible number, then calculates. */
export async function whoStays({ P5: analyst, P6: organiser }: Team): Promise<void> {
  const sheet = await analyst.open('Rekenblad');
  await analyst.asks(sheet, organiser, /Kaart 8/);
  await analyst.press(sheet, /^Maanden in dienst van 8/);
  await analyst.type(sheet, /^Maanden in dienst van 8/, '30');
  await analyst.press(sheet, 'Bewaar');
  await analyst.type(sheet, 'Gemiddelde, zelfde sector', '21');
  await analyst.type(sheet, 'Gemiddelde, andere sector', '39');
  await analyst.press(sheet, 'Klaar');
  await analyst.hears('De cijfers kloppen nu.');
}

/** The calendar: three people in three slots. */
export async function threeTalks({ P6: organiser }: Team): Promise<void> {
  const calendar = await organiser.open('Gedeelde agenda');
  for (const [name, time] of [
    ['Sanne', '11[.:]30'],
    ['Fatima', '12[.:]00'],
    ['Marijke', '12[.:]30'],
  ] as const) {
    await organiser.press(calendar, new RegExp(`^${name}`));
    await organiser.press(calendar, new RegExp(`^Zet ${name} hier: ${time}`));
  }
  await organiser.press(calendar, 'Nodig uit');
  await organiser.hears('Drie gesprekken staan in de agenda.');
}

/** Three fair questions for everybody. */
export async function goodQuestions({ P7: seeker }: Team): Promise<void> {
  const questions = await seeker.open('Vragen voor het gesprek');
  for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/])
    await seeker.choose(questions, question);
  await seeker.press(questions, 'Klaar');
  await seeker.hears('De vragen liggen klaar.');
}

/** The shared file: restores the right version, and restricts access. */
export async function whoTouchedTheFile({ P8: keeper, P3: seeker }: Team): Promise<void> {
  const drive = await keeper.open('Bestanden');
  await keeper.asks(drive, seeker, /12 november/);
  await keeper.press(drive, /^12 november/);
  await keeper.press(drive, 'Zet 12 november terug');
  await keeper.choose(drive, 'Link uit');
  await keeper.choose(drive, 'bewerken', 'Ons team');
  await keeper.choose(drive, 'lezen', 'Ilse Bakker');
  await keeper.choose(drive, 'lezen', 'mevrouw Okafor');
  await keeper.press(drive, 'Klaar');
  await keeper.hears('Het goede profiel is terug.');
}

/** Two good sources, and then the question to Linda. */
export async function isTheDiplomaReal({ P9: checker }: Team): Promise<void> {
  const web = await checker.open('Webzoeken');
  await checker.press(web, 'Instituut Zuiderlicht');
  await checker.choose(web, /^Register van opleidingen/);
  await checker.choose(web, /^Nieuwsblad Merendonk/);
  await checker.choose(web, '2021', 'Welk jaar staat in het dossier?');
  await checker.choose(web, /^Nog niet bewezen/);
  await checker.press(web, 'Klaar');
  await checker.hears('Linda heeft geantwoord.');
}

/** Sets sound and camera, holds three interviews that everybody follows, and chooses a day. */
export async function theTalks({ all, P6: organiser, P7: seeker, P1: reader }: Team): Promise<void> {
  const sound = await organiser.open('Geluid en beeld');
  await organiser.choose(sound, 'AAN', 'Microfoon');
  await organiser.choose(sound, 'Laptop', 'Luidspreker');
  await organiser.choose(sound, 'UIT', 'Camera');
  await organiser.press(sound, 'Klaar');
  const call = await seeker.open('Videogesprek');
  for (const name of ['Sanne', 'Fatima', 'Marijke'])
    for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/, /^Op welke dagen/])
      await seeker.press(call.getByRole('region', { name }), question);
  for (const person of all) {
    const listen = await person.open('Videogesprek');
    for (const question of [/^Vertel over een planning/, /^Vertel over een boze klant/, /^Welk programma/])
      await person.choose(listen, /^Marijke/, question);
  }
  const days = await reader.open('Dagen');
  await reader.choose(days, /^Sanne/);
  await reader.press(days, 'Klaar');
  await reader.hears('Sanne blijft op de lijst.');
  await reader.hears('De gesprekken zijn klaar.');
}
