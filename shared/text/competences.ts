import type { LocalisedText } from './localised.ts';

/**
 * The 21 competences of DigComp 2.2 (Vuorikari, Kluzer and Punie 2022, EUR 31006 EN, CC BY 4.0) in short plain words;
 * a level names them by number.
 */
// prettier-ignore
const COMPETENCES: Readonly<Record<string, LocalisedText>> = {
  '1.1': { nl: 'Informatie zoeken', en: 'Finding information' },
  '1.2': { nl: 'Informatie beoordelen', en: 'Judging information' },
  '1.3': { nl: 'Informatie ordenen', en: 'Organising information' },
  '2.1': { nl: 'Digitaal contact houden', en: 'Keeping in touch online' },
  '2.2': { nl: 'Digitaal delen', en: 'Sharing online' },
  '2.3': { nl: 'Digitaal meedoen', en: 'Taking part online' },
  '2.4': { nl: 'Digitaal samenwerken', en: 'Working together online' },
  '2.5': { nl: 'Netjes omgaan met elkaar online', en: 'Good manners online' },
  '2.6': { nl: 'Uw naam op internet beheren', en: 'Managing your name online' },
  '3.1': { nl: 'Digitale teksten en beelden maken', en: 'Making digital texts and pictures' },
  '3.2': { nl: 'Digitale teksten en beelden aanpassen', en: 'Changing digital texts and pictures' },
  '3.3': { nl: 'Weten wat u mag gebruiken', en: 'Knowing what you may use' },
  '3.4': { nl: 'Programmeren', en: 'Programming' },
  '4.1': { nl: 'Apparaten en wachtwoorden beveiligen', en: 'Protecting devices and passwords' },
  '4.2': { nl: 'Persoonsgegevens beschermen', en: 'Protecting personal data' },
  '4.3': { nl: 'Gezond omgaan met digitale middelen', en: 'Staying healthy with digital tools' },
  '4.4': { nl: 'Het milieu sparen', en: 'Sparing the environment' },
  '5.1': { nl: 'Technische problemen oplossen', en: 'Solving technical problems' },
  '5.2': { nl: 'Een passend digitaal middel kiezen', en: 'Choosing a digital tool that fits' },
  '5.3': { nl: 'Digitale middelen slim gebruiken', en: 'Using digital tools creatively' },
  '5.4': { nl: 'Zien wat u nog kunt leren', en: 'Seeing what you can still learn' },
};

/** A competence in words; its number when this list does not know it. */
export const competenceName = (id: string): LocalisedText => COMPETENCES[id] ?? { nl: id, en: id };
