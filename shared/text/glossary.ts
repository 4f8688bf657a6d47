import { literally } from './literally.ts';
import { LANGUAGE_CODES } from './languages.ts';
import type { Language } from './localised.ts';
import { MARKS } from './typography.ts';

/** A thing of the product, its one name in each language, and names that it must not have. */
interface Term {
  is: string;
  name: Readonly<Record<Language, string>>;
  not?: Readonly<Partial<Record<Language, readonly string[]>>>; // parts of regular expressions, whole words
}

/** The one name of a thing in a story, and other names that its texts must not use: whole words, as they are written. */
export interface StoryTerm {
  write: Readonly<Record<Language, string>>;
  not: Readonly<Record<string, readonly string[]>>; // by language
}

/** A word in a text that is said otherwise, and what to write in its place. */
interface Objection {
  found: string;
  write: string;
}

/** A way of saying that is not used, and what to write in its place. */
interface Avoided {
  say: string; // part of a regular expression, whole words
  write: string;
}

/** One word for one thing. Who adds a thing to the product adds its name here. */
export const GLOSSARY: readonly Term[] = [
  {
    is: 'what one opens at the desk: mail, calendar, vault',
    name: { nl: 'programma', en: 'program' },
    not: { nl: ['gereedschap'] },
  },
  { is: 'what a person or the team has to do', name: { nl: 'taak', en: 'task' }, not: { nl: ['puzzels?'], en: ['puzzles?'] } },
  { is: 'a piece of information that one person has', name: { nl: 'briefje', en: 'note' } },
  { is: 'a part of a note or a report that one can tap', name: { nl: 'zin', en: 'sentence' } },
  { is: 'the sentence about oneself that one takes home', name: { nl: 'eigen zin', en: 'own sentence' } },
  {
    is: 'one of the seven that everybody scores before and after',
    name: { nl: 'uitspraak', en: 'statement' },
    not: { nl: ['stellingen?'] },
  },
  { is: 'what somebody did, as the team collects it', name: { nl: 'bewijs', en: 'evidence' } },
  {
    is: 'the paper at the end',
    name: { nl: 'certificaat', en: 'certificate' },
    not: { nl: ['bewijs van deelname'] },
  },
  {
    is: 'what one gives to teammates to keep in touch',
    name: { nl: 'contactkaartje', en: 'contact card' },
    not: { nl: ['kaartjes?'] },
  },
  {
    is: 'the question about a skill that was practised',
    name: { nl: 'Kunt u dit zelf?', en: 'Can you do this yourself?' },
    not: { nl: ['En u\\?'], en: ['And you\\?'] },
  },
  { is: 'a talk with a candidate', name: { nl: 'sollicitatiegesprek', en: 'interview' } },
  { is: 'the talk of the group afterwards', name: { nl: 'nagesprek', en: 'debrief' } },
  { is: 'people who come together under one coach', name: { nl: 'bijeenkomst', en: 'session' } },
  { is: 'what a level tells', name: { nl: 'verhaal', en: 'story' }, not: { nl: ["scenario[’']?s?"], en: ['scenarios?'] } },
  {
    is: 'the moment at which the candidate turns out to be somebody',
    name: { nl: 'onthulling', en: 'reveal' },
    not: { nl: ['afloop'] },
  },
  { is: 'where a person sits in a team', name: { nl: 'plek', en: 'place' } },
  {
    is: 'the page of letters, motion and sound',
    name: { nl: 'Letters, beeld en geluid', en: 'Text, display and sound' },
    not: { nl: ['Beeld en geluid', 'Beeld en tekst'] },
  },
  {
    is: 'the program of the video call',
    name: { nl: 'Microfoon en camera', en: 'Microphone and camera' },
    not: { nl: ['Geluid en beeld'] },
  },
  {
    is: 'to remove data for good',
    name: { nl: 'verwijderen', en: 'delete' },
    not: { nl: ['wis', 'wist', 'wiste', 'wisten', 'wissen', 'gewist'] },
  },
  {
    is: 'a session without participants, in which a coach tries everything',
    name: { nl: 'oefening', en: 'practice run' },
    not: { en: ['rehearsals?'] },
  },
  {
    is: 'a story with fewer tasks',
    name: { nl: 'korte versie', en: 'short version' },
    not: { nl: ['korte vorm'], en: ['short form'] },
  },
  { is: 'what the coach’s list says about somebody', name: { nl: 'melding', en: 'alert' } },
  { is: 'to see a player’s screen', name: { nl: 'meekijken', en: 'watch along' } },
  { is: 'what somebody can do', name: { nl: 'vaardigheden', en: 'skills' }, not: { nl: ['skills'] } },
  { is: 'what an employer asks', name: { nl: 'eisen', en: 'requirements' }, not: { en: ['demands?'] } },
  {
    is: 'to look whether something is right',
    name: { nl: 'nakijken', en: 'check' },
    not: { nl: ['check', 'checken', 'checkt', 'gecheckt', 'controle(?:er|ert|ren)', 'gecontroleerd'] },
  },
  {
    is: 'what a coach signs in with',
    name: { nl: 'wachtwoord', en: 'password' },
    not: { nl: ['wachtzin(?:nen)?'], en: ['pass ?phrases?'] },
  },
  {
    is: 'players that are programs',
    name: { nl: 'oefenspelers', en: 'practice players' },
    not: { nl: ['bots?', 'nepspelers?'], en: ['bots?'] },
  },
  {
    is: 'who finds the right person for a job',
    name: { nl: 'recruiter', en: 'recruiter' },
    not: { nl: ['werver', 'selecteur'] },
  },
  { is: 'a message by mail', name: { nl: 'mail', en: 'email' }, not: { nl: ['e-mails?'], en: ['mails?'] } },
];

/** What is said otherwise in these texts, and why it is in nobody's Dutch or English. */
const AVOIDED: Readonly<Record<Language, readonly Avoided[]>> = {
  nl: [
    { say: '(?:1|één|\\{\\{count\\}\\}|deze|de) mens', write: 'persoon' },
    { say: 'allen', write: 'iedereen' },
    { say: 'plots', write: 'plotseling' },
    { say: 'elk van u', write: 'ieder van u' },
    { say: 'niet terug', write: 'U kunt dit niet meer terugdraaien.' },
    { say: '(?:komt|kwam)(?: nu)? niet(?! verder)', write: 'Dat lukte niet. / Laden lukt nu niet.' },
    { say: 'rechts boven|links boven|open stond', write: 'rechtsboven, linksboven, openstond' },
    { say: 'het uwe', write: 'dat van u' },
    { say: 'Mee geoefend', write: 'Hiermee heeft u geoefend' },
    { say: 'Tussendoor', write: 'the name of what one can do meanwhile' },
  ],
  en: [
    { say: '(?:does|did) not come(?: in)?', write: 'is not here yet, did not load' },
    { say: 'stands (?:here|there|in|on)', write: 'is' },
    { say: 'need not', write: 'optional, you do not have to' },
    { say: 'color|organization|center|program(?:me)s? of', write: 'British spelling' },
  ],
};

/**
 * What the glossary says against a text: words that have another name, ways of saying and marks that are not used; none if
 * it is fine. `story`: the names of things in the story that the text belongs to.
 */
export function againstGlossary(language: Language, text: string, story: readonly StoryTerm[] = []): Objection[] {
  // A placeholder's name is seen by nobody: {{name}} of the pages, {puzzle:P11} of a level.
  const shown = text.replaceAll(/\{\{(?!count)[^}]*\}\}|(?<!\{)\{[^{}]+\}(?!\})/g, '…');
  return [...(RULES.get(language) ?? []), ...storyRules(language, story), ...MARKS].flatMap(({ pattern, write }) => {
    const found = pattern.exec(shown);
    return found ? [{ found: found[0], write }] : [];
  });
}

/** Whole words; what is written with a small letter is also found at the start of a sentence. */
const whole = (part: string): RegExp => {
  const start = part.charAt(0).toLocaleUpperCase() + part.slice(1);
  return new RegExp(`(?<![\\p{L}-])(?:${part}|${start})(?![\\p{L}-])`, 'u');
};
const rulesOf = (language: Language) => [
  ...GLOSSARY.flatMap(({ name, not }) =>
    (not?.[language] ?? []).map(part => ({ pattern: whole(part), write: `"${name[language]}"` })),
  ),
  ...AVOIDED[language].map(({ say, write }) => ({ pattern: whole(say), write })),
];
const RULES = new Map(LANGUAGE_CODES.map(language => [language, rulesOf(language)]));
const storyRules = (language: Language, story: readonly StoryTerm[]) =>
  story.flatMap(({ write, not }) =>
    (not[language] ?? []).map(words => ({ pattern: whole(literally(words)), write: `"${write[language]}"` })),
  );
