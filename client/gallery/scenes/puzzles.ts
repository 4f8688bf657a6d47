/** The tasks of De lege stoel, as views know them. */
export interface PuzzleFacts {
  id: string;
  title: string;
  short: string;
  needs: string[];
  minutes: number;
  skill: string;
}

const puzzle = (id: string, short: string, title: string, minutes: number, needs: string[], skill = ''): PuzzleFacts => ({
  id,
  short,
  title,
  minutes,
  needs,
  skill,
});

export const PUZZLES: readonly PuzzleFacts[] = [
  puzzle('P1', 'Nepmail', 'De verdachte mail', 6, [], 'veilig mailen'),
  puzzle('P2', 'Twee sloten', 'Twee sloten', 5, [], 'inloggen'),
  puzzle('P3', 'Zoeken', 'Zoeken zonder functienaam', 8, [], 'zoeken en gevonden worden'),
  puzzle('P5', 'Rekenen', 'Wie blijft?', 7, [], 'rekenblad'),
  puzzle('P10', 'Privacy', 'Alleen wat nodig is', 6, [], 'privacy'),
  puzzle('P4', 'De zeef', 'De zeef van Bas', 6, ['P2'], 'systemen begrijpen'),
  puzzle('P8', 'Bestand', 'Wie zat aan het bestand?', 6, ['P1'], 'bestanden delen'),
  puzzle('P9', 'Bronnen', 'Klopt dat diploma?', 6, ['P1'], 'bronnen checken'),
  puzzle('P6', 'Agenda', 'Drie gesprekken', 5, ['P3'], 'digitale agenda'),
  puzzle('P7', 'Vragen', 'Goede vragen', 5, ['P3'], 'beeldbellen'),
  puzzle('GA', 'Twee lijsten', 'Wie blijven over?', 2, ['P3', 'P4', 'P8']),
  puzzle('P7b', 'Gesprekken', 'De gesprekken', 6, ['GA', 'P5', 'P6', 'P7', 'P9', 'P10']),
  puzzle('P11', 'Bewijs', 'Bewijs telt', 8, ['P7b'], 'uw bewijs'),
  puzzle('P12', 'AI', 'De AI-collega', 6, ['P11'], 'AI gebruiken'),
  puzzle('F', 'De keuze', 'De keuze', 4, ['P12']),
];

/** Those that teach a skill, for "Kunt u dit zelf?". */
export const SKILLS = PUZZLES.filter(({ skill }) => skill !== '');
