import type { PrivacyId } from '../../shared/protocol/privacy.ts';
import type { LocalisedText } from '../../shared/text/localised.ts';

const t = (nl: string, en: string): LocalisedText => ({ nl, en });

interface Kept {
  id: PrivacyId;
  what: LocalisedText;
  why: LocalisedText;
  howLong: LocalisedText | 'session' | 'backups';
}

/** Each line is true of the program as it is: a test deletes a session and looks for what is left. */
export const privacyWords = {
  untilDate: t('Tot {date}. Dan wist het systeem dit.', 'Until {date}. Then the system erases it.'),
  backupDays: t(
    'Na {backupDays} dagen wist de beheerder ook die kopieën. Wat u nu wist, staat daarin tot dan.',
    'After {backupDays} days the host deletes those copies too. What you erase now stays in them until then.',
  ),
  backupUnknown: t(
    'Dat bepaalt de beheerder van deze server. Wat u wist, kan daarin nog even staan. Vraag het aan uw coach.',
    'The host of this server decides. What you erase may stay in them for a while. Ask your coach.',
  ),
  daysAfter: t(
    '{days} dagen na de bijeenkomst. Dan wist het systeem dit.',
    '{days} days after the meeting. Then the system erases it.',
  ),
  kept: [
    {
      id: 'name',
      what: t(
        'Uw voornaam (ook een die u eerder koos), uw plaatje en uw taal.',
        'Your first name (also one that you chose before), your picture and your language.',
      ),
      why: t('Zo herkent uw team u. Een bijnaam mag ook.', 'So your team recognises you. A nickname is fine too.'),
      howLong: 'session',
    },
    {
      id: 'play',
      what: t('Wat u deed in het spel.', 'What you did in the game.'),
      why: t(
        'Zo kunt u verder na een storing, en kijkt het team samen terug.',
        'So you can go on after a fault, and the team can look back.',
      ),
      howLong: 'session',
    },
    {
      id: 'texts',
      what: t('Wat u typte: chat en uw eigen zin.', 'What you typed: chat and your own sentence.'),
      why: t(
        'Uw team leest de chat. Uw eigen zin ziet alleen u, tot u hem deelt. Ook als uw coach een link naar uw plek maakt.',
        'Your team reads the chat. Only you see your own sentence until you share it, also when your coach makes a link to your place.',
      ),
      howLong: 'session',
    },
    {
      id: 'statements',
      what: t(
        'Uw antwoorden op de zeven zinnen, en uw keuzes bij "En u?".',
        'Your answers to the seven statements, and your choices at "And you?".',
      ),
      why: t(
        'De coach ziet alleen het gemiddelde van de groep, vanaf drie mensen. Voor onderzoek kan hij de antwoorden opvragen vanaf tien mensen, zonder namen.',
        'The coach sees only the average of the group, of three people or more. For research the coach can get the answers of ten people or more, without names.',
      ),
      howLong: 'session',
    },
    {
      id: 'plan',
      what: t('Uw plan.', 'Your plan.'),
      why: t(
        'Zo vindt u het terug. Alleen u leest het, ook als uw coach een link naar uw plek maakt. De coach ziet alleen aantallen, vanaf drie mensen.',
        'So you can find it again. Only you read it, also when your coach makes a link to your place. The coach sees only counts, of three people or more.',
      ),
      howLong: 'session',
    },
    {
      id: 'contact',
      what: t('Uw kaartje, als u er een geeft.', 'Your contact card, if you give one.'),
      why: t('Teamgenoten die ook een kaartje gaven, zien het.', 'Teammates who also gave one see it.'),
      howLong: 'session',
    },
    {
      id: 'followUp',
      what: t(
        'Uw antwoorden voor zes weken later, als u dat wilt. Zonder naam.',
        'Your answers for six weeks later, if you want that. Without a name.',
      ),
      why: t('Zo ziet het programma of het helpt.', 'So the programme sees whether it helps.'),
      howLong: t(
        '90 dagen na uw ja. U kunt het eerder wissen met uw eigen link.',
        '90 days after your yes. You can erase it sooner with your own link.',
      ),
    },
    {
      id: 'counts',
      what: t(
        'Aantallen zonder namen, zoals hoeveel teams klaar waren.',
        'Counts without names, such as how many teams finished.',
      ),
      why: t('Zo wordt het spel beter.', 'So the game gets better.'),
      howLong: t(
        'Zolang de organisatie dit wil. Niemand is erin te vinden.',
        'As long as the organisation wants. Nobody can be found in them.',
      ),
    },
    {
      id: 'log',
      what: t(
        'Een logboek van het systeem, zonder namen en zonder teksten. Adressen van apparaten telt het systeem een dag in het geheugen. Het bewaart ze niet.',
        'A log of the system, without names and without texts. The system counts addresses of devices in memory for a day. It does not keep them.',
      ),
      why: t('Zo vinden wij storingen.', 'So we find faults.'),
      howLong: t('Zolang de beheerder het bewaart.', 'As long as the host keeps it.'),
    },
    {
      id: 'coachDevice',
      what: t(
        'Van een coach: een kenmerk op het apparaat waarop de coach inlogt. Op uw apparaat staat dit niet.',
        'Of a coach: a mark on the device on which the coach signs in. It is not on your device.',
      ),
      why: t(
        'Zo kan de coach altijd inloggen, ook als een vreemde wachtzinnen probeert.',
        'So the coach can always sign in, also while a stranger tries pass phrases.',
      ),
      howLong: t('Een jaar op dat apparaat. De server bewaart het niet.', 'A year on that device. The server does not keep it.'),
    },
    {
      id: 'backup',
      what: t(
        'Reservekopieën, als de beheerder die maakt. Daarin staat hetzelfde als hierboven.',
        'Backup copies, if the host makes them. They hold the same as above.',
      ),
      why: t('Zo gaat er niets verloren als een computer stukgaat.', 'So nothing is lost when a computer breaks.'),
      howLong: 'backups',
    },
  ] satisfies Kept[] as Kept[],
  notKept: [
    t(
      'Geen achternaam, e-mailadres of telefoonnummer. Behalve als u het zelf op uw kaartje of plan zet.',
      'No last name, e-mail address or telephone number. Unless you put it on your card or plan yourself.',
    ),
    t('Geen beeld en geen geluid.', 'No picture and no sound.'),
    t('Geen cijfer en geen oordeel over u.', 'No mark and no judgement of you.'),
    t('Niets gaat naar andere bedrijven.', 'Nothing goes to other companies.'),
  ],
  lrs: t(
    'Deze organisatie bewaart ook wat teams doen in een eigen leerarchief. Daar staat geen naam bij, maar een code.',
    'This organisation also keeps what teams do in a learning record store of its own. It holds a code instead of a name.',
  ),
};
