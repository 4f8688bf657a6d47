import { NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { Organisation, PrivacyPage } from '../../../shared/protocol/privacy.ts';

const authority = { name: 'Autoriteit Persoonsgegevens', url: 'https://autoriteitpersoonsgegevens.nl' };

export const NOT_FILLED_IN: Organisation = {
  name: null,
  email: null,
  address: null,
  phone: null,
  statement: null,
  officer: null,
  basis: null,
  host: null,
  authority,
};

export const FILLED_IN: Organisation = {
  name: 'Gemeente Havenstad, afdeling Werk en Inkomen',
  email: 'privacy@havenstad.example',
  address: 'Kade 1, 1234 AB Havenstad',
  phone: '010 123 45 67',
  statement: 'https://havenstad.example/privacy',
  officer: { email: 'fg@havenstad.example' },
  basis: 'task',
  host: { company: 'Voorbeeld Hosting BV, Nederland' },
  authority,
};

const DAY = 'Tot 20 december 2026.';
const KEPT: PrivacyPage['kept'] = [
  {
    id: 'name',
    of: 'person',
    title: 'Uw naam en uw gezicht',
    what: 'Uw voornaam, ook als u die later veranderde. Uw gezicht in het spel en uw taal.',
    why: 'Zo herkent uw team u. Een bijnaam mag ook. Wacht u bij de ingang en komt u niet binnen? Dan verwijdert het systeem uw naam ongeveer een dag na de bijeenkomst, of eerder.',
    howLong: DAY,
    until: NOW,
  },
  {
    id: 'texts',
    of: 'person',
    title: 'Wat u typte',
    what: 'In het spel: in de chat, uw eigen zin en uw andere teksten. Ook wat uw coach aan u schreef.',
    why: 'Uw team leest de chat. Uw coach kan meelezen. Uw eigen zin ziet alleen u, tot u die deelt. Dat blijft zo als uw coach een link naar uw plek maakt.',
    howLong: DAY,
    until: NOW,
  },
  {
    id: 'statements',
    of: 'person',
    title: 'Uw antwoorden',
    what: 'Op de zeven uitspraken, en op de vragen “Kunt u dit zelf?”. Ook uw code voor een onderzoek, als u die typte.',
    why: 'De coach ziet alleen het gemiddelde van iedereen samen, vanaf drie mensen. Voor onderzoek kan de coach de antwoorden opvragen, zonder namen en alleen vanaf tien mensen.',
    howLong: DAY,
    until: NOW,
  },
  {
    id: 'followUp',
    of: 'person',
    title: 'Uw antwoorden van zes weken later',
    what: 'Dit bewaren wij alleen als u dat wilt, en zonder uw naam.',
    why: 'Zo leren wij of het spel mensen helpt.',
    howLong: 'Tot 90 dagen nadat u ja zei. Met uw eigen link kunt u het eerder verwijderen.',
    until: null,
  },
  {
    id: 'device',
    of: 'person',
    title: 'Wat op uw eigen apparaat staat',
    what: 'Uw naam en de sleutel van uw plek. Ook hoe u de letters, het beeld en het geluid instelde, en welke berichten u al las.',
    why: 'Zo komt u zonder wachtwoord terug op uw plek.',
    howLong: 'Tot u het verwijdert. Een knop daarvoor staat op de pagina “Wat wij bewaren en wie dit maakte”.',
    until: null,
  },
  {
    id: 'log',
    of: 'system',
    title: 'Het logboek',
    what: 'Een lijst van wat het systeem deed, zonder namen en zonder teksten. Het systeem onthoudt de adressen van apparaten één dag. Daarna verwijdert het die.',
    why: 'Zo vinden wij fouten in het systeem.',
    howLong: 'Zolang de beheerder het bewaart. De beheerder zorgt voor de computer waarop het spel staat.',
    until: null,
  },
  {
    id: 'lrs',
    of: 'system',
    title: 'Het leerarchief',
    what: 'Wat teams doen. Er staat een code bij, geen naam.',
    why: 'Zo ziet de organisatie wat mensen van het spel leren.',
    howLong: 'Dat bepaalt de organisatie. Vraag het uw coach.',
    until: null,
  },
  {
    id: 'coachAccount',
    of: 'coach',
    title: 'Het account van een coach',
    what: 'De naam, het wachtwoord als code die niemand kan lezen, waar de coach is ingelogd, en de links die de coach maakte.',
    why: 'Zo kan alleen een coach bijeenkomsten leiden.',
    howLong:
      'De naam en het wachtwoord: tot de eerste coach het account verwijdert. Inloggen geldt 12 uur, een uitnodiging 7 dagen. Links naar een bijeenkomst gaan samen met die bijeenkomst weg.',
    until: null,
  },
];

/** A page with the longest words that the server gives. */
export const aPrivacyPage = (organisation: Organisation, change: Partial<PrivacyPage> = {}): PrivacyPage => ({
  organisation,
  kept: KEPT,
  notKept: [
    'Wij bewaren geen achternaam, mailadres of telefoonnummer, behalve als u die zelf op uw contactkaartje of in uw plan zet.',
    'Wij bewaren geen beeld en geen geluid van u.',
    'Wij geven u geen cijfer en geen oordeel.',
  ],
  retentionDays: 28,
  deleteOn: null,
  onlyKeptPage: false,
  ...change,
});
