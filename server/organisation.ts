import { z } from 'zod';
import { LEGAL_BASES, missingFacts, type Organisation, type RequiredFact } from '../shared/protocol/privacy.ts';
import { oneLine } from '../shared/text/typedSchema.ts';

const line = oneLine(200, 1);
const httpsUrl = z.url({ protocol: /^https$/ });
/** "Autoriteit Persoonsgegevens https://autoriteitpersoonsgegevens.nl": a name and an address, which belong together. */
const nameAndUrl = line
  .regex(/^\S.* \S+$/)
  .transform(text => {
    const space = text.lastIndexOf(' ');
    return { name: text.slice(0, space).trim(), url: text.slice(space + 1) };
  })
  .pipe(z.object({ name: line, url: httpsUrl }));

/** The settings about the organisation that uses this program: participants read them on the page about privacy. */
export const organisationSettings = {
  ORGANISATION_NAME: {
    read: line,
    default: null,
    allowed: 'the name of the organisation that is responsible for the data, at most 200 characters',
  },
  ORGANISATION_EMAIL: {
    read: z.email(),
    default: null,
    allowed: 'the e-mail address for questions about privacy, such as privacy@example.nl',
  },
  ORGANISATION_ADDRESS: {
    read: line,
    default: null,
    allowed: 'the postal address in one line, such as "Kade 1, 1234 AB Havenstad"; empty = not shown',
  },
  ORGANISATION_PHONE: {
    read: z.string().regex(/^\+?[\d ()-]{6,24}$/),
    default: null,
    allowed: 'a telephone number, such as 010 123 45 67; empty = not shown',
  },
  ORGANISATION_STATEMENT: {
    read: httpsUrl,
    default: null,
    allowed: "the https address of the organisation's own privacy statement; empty = not shown",
  },
  ORGANISATION_OFFICER: {
    read: z.union([z.literal('none').transform(() => ({ email: null })), z.email().transform(email => ({ email }))]),
    default: null,
    allowed: 'the e-mail address of the data protection officer, or none when the organisation has no such officer',
  },
  ORGANISATION_BASIS: {
    read: z.enum(LEGAL_BASES),
    default: null,
    allowed:
      'the legal basis that your organisation chose: consent (which you ask yourselves), agreement (needed for what you agreed with ' +
      'participants), task (a public task) or interest (a legitimate interest)',
  },
  ORGANISATION_HOST: {
    read: z.union([
      z
        .string()
        .regex(/^self$/i)
        .transform(() => ({ company: null })),
      line.transform(company => ({ company })),
    ]),
    default: null,
    allowed: 'self when the data are on a computer of the organisation, else name and country of the company that hosts them',
  },
  ORGANISATION_AUTHORITY: {
    read: nameAndUrl,
    default: 'Autoriteit Persoonsgegevens https://autoriteitpersoonsgegevens.nl',
    allowed: 'the name of the privacy authority, a space, and its https address',
  },
} satisfies Record<string, { read: z.ZodType; default: string | null; allowed: string }>;

const SETTING_OF: Record<RequiredFact, keyof typeof organisationSettings> = {
  name: 'ORGANISATION_NAME',
  email: 'ORGANISATION_EMAIL',
  officer: 'ORGANISATION_OFFICER',
  basis: 'ORGANISATION_BASIS',
  host: 'ORGANISATION_HOST',
};

/** The settings without which the page about privacy is not complete, and what each may hold. */
export const missingSettings = (organisation: Organisation): { name: string; allowed: string }[] =>
  missingFacts(organisation).map(fact => ({ name: SETTING_OF[fact], allowed: organisationSettings[SETTING_OF[fact]].allowed }));
