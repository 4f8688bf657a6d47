import { mail } from '../tools/mail/words.ts';
import { login } from '../tools/login/words.ts';
import { network } from '../tools/network/words.ts';
import { ats } from '../tools/ats/words.ts';
import { privacy } from '../tools/privacy/words.ts';
import { board } from '../tools/board/words.ts';
import { ballot } from '../tools/ballot/words.ts';
import { dossier } from '../tools/dossier/words.ts';
import { letter } from '../tools/letter/words.ts';
import { notebook } from '../tools/notebook/words.ts';
import { ai } from '../tools/ai/words.ts';
import { calendar } from '../tools/calendar/words.ts';
import { days } from '../tools/days/words.ts';
import { drive } from '../tools/drive/words.ts';
import { questions } from '../tools/questions/words.ts';
import { rubric } from '../tools/rubric/words.ts';
import { sheet } from '../tools/sheet/words.ts';
import { sorting } from '../tools/sorting/words.ts';
import { sound } from '../tools/sound/words.ts';
import { videocall } from '../tools/videocall/words.ts';
import { websearch } from '../tools/websearch/words.ts';

/** Words of the tools' windows: a few that they share, and each kind's own from its folder. */
export const tools = {
  nl: {
    by: 'door {{name}}',
    chosenBy: 'gekozen door {{name}}',
    back: 'Terug',
    minutes: '{{count}} min.',
    mail: mail.nl,
    login: login.nl,
    network: network.nl,
    ats: ats.nl,
    privacy: privacy.nl,
    board: board.nl,
    ballot: ballot.nl,
    dossier: dossier.nl,
    letter: letter.nl,
    notebook: notebook.nl,
    ai: ai.nl,
    calendar: calendar.nl,
    days: days.nl,
    drive: drive.nl,
    questions: questions.nl,
    rubric: rubric.nl,
    sheet: sheet.nl,
    sorting: sorting.nl,
    sound: sound.nl,
    videocall: videocall.nl,
    websearch: websearch.nl,
  },
  en: {
    by: 'by {{name}}',
    chosenBy: 'chosen by {{name}}',
    back: 'Back',
    minutes: '{{count}} min',
    mail: mail.en,
    login: login.en,
    network: network.en,
    ats: ats.en,
    privacy: privacy.en,
    board: board.en,
    ballot: ballot.en,
    dossier: dossier.en,
    letter: letter.en,
    notebook: notebook.en,
    ai: ai.en,
    calendar: calendar.en,
    days: days.en,
    drive: drive.en,
    questions: questions.en,
    rubric: rubric.en,
    sheet: sheet.en,
    sorting: sorting.en,
    sound: sound.en,
    videocall: videocall.en,
    websearch: websearch.en,
  },
};
