import { byPart, refuse, type Facts, type Refused, type ToolRules } from '../contract.ts';
import { duplicates, find, has, optionViews } from '../content.ts';
import { MailContent } from './content.ts';
import { MailAction, type MailParts, type Verdict } from './view.ts';
import { describeMail } from './describe.ts';

interface MailState {
  verdicts: Readonly<Record<string, Verdict>>; // by mail
  looked: readonly string[]; // mails whose button's address was looked up
  clicked: readonly string[]; // mails whose button was clicked, ever
  pages: readonly string[]; // mails whose page is open
  report: { mail: string; does: string; signs: readonly string[] };
}

const plus = (list: readonly string[], id: string) => (list.includes(id) ? list : [...list, id]);

export const mailRules: ToolRules<MailContent, MailState, MailAction, MailParts> = {
  content: MailContent,
  action: MailAction,
  parts: () => ['inbox', 'check', 'report'],
  partOf: (_, { type }) => (type === 'judge' ? 'check' : type === 'report' || type === 'sign' ? 'report' : 'inbox'),
  initial: content => ({
    verdicts: Object.fromEntries(content.mails.map(mail => [mail.id, 'none' as const])),
    looked: [],
    clicked: [],
    pages: [],
    report: { mail: '', does: '', signs: [] },
  }),

  act(content, state, action) {
    if (action.type === 'report') return report(content, state, action);
    if (action.type === 'sign') return sign(content, state, action);
    const mail = find(content.mails, action.mail);
    if (!mail) return refuse('unknown');
    switch (action.type) {
      case 'askCheck': // asked twice at the same moment: an answer that came in between stands
        if (state.verdicts[mail.id] !== 'none') return state;
        return { ...state, verdicts: { ...state.verdicts, [mail.id]: 'asked' } };
      case 'judge':
        if (state.verdicts[mail.id] === 'none') return refuse('closed');
        return { ...state, verdicts: { ...state.verdicts, [mail.id]: action.listed ? 'listed' : 'notListed' } };
      case 'showLink':
        return mail.link ? { ...state, looked: plus(state.looked, mail.id) } : refuse('unknown');
      case 'click':
        return mail.link
          ? { ...state, clicked: plus(state.clicked, mail.id), pages: plus(state.pages, mail.id) }
          : refuse('unknown');
      case 'closePage':
        return { ...state, pages: state.pages.filter(id => id !== mail.id) };
    }
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = {
      'inbox.clicked': state.clicked,
      'check.waiting': Object.values(state.verdicts).filter(verdict => verdict === 'asked').length,
      'check.asked': content.mails.map(mail => mail.id).filter(id => state.verdicts[id] !== 'none'),
      'report.mail': state.report.mail,
      'report.does': state.report.does,
      'report.signs': state.report.signs,
    };
    for (const mail of content.mails) facts[`check.${mail.id}`] = state.verdicts[mail.id] ?? 'none';
    return facts;
  },

  project: byPart<MailContent, MailState, MailParts>({
    inbox: (content, state, viewer) => ({
      mails: content.mails
        .filter(mail => viewer.items.has(mail.id))
        .map(mail => ({
          mail: mail.id,
          from: mail.from,
          address: mail.address,
          subject: viewer.say(mail.subject),
          sentences: viewer.read(mail.id),
          verdict: state.verdicts[mail.id] ?? 'none',
          link: mail.link
            ? { button: viewer.say(mail.link.button), address: state.looked.includes(mail.id) ? mail.link.address : null }
            : null,
          page: mail.link && state.pages.includes(mail.id) ? viewer.say(mail.link.page) : null,
        })),
    }),
    check: (content, state) => ({
      asked: content.mails.flatMap(mail => {
        const verdict = state.verdicts[mail.id] ?? 'none';
        return verdict === 'none' ? [] : [{ mail: mail.id, from: mail.from, address: mail.address, verdict }];
      }),
    }),
    report: (content, state, viewer) => ({
      mails: content.mails
        .filter(mail => viewer.items.has(mail.id) || mail.id === state.report.mail)
        .map(mail => ({ id: mail.id, label: `${mail.from}: ${viewer.say(mail.subject)}` })),
      does: optionViews(content.does, viewer),
      signs: optionViews(content.signs, viewer),
      mail: state.report.mail,
      chosen: state.report.does,
      ticked: [...state.report.signs],
      wanted: content.wanted,
    }),
  }),

  items: content => content.mails.map(mail => mail.id),
  texts: content => [
    ...content.mails.flatMap(mail => [mail.subject, ...(mail.link ? [mail.link.button, mail.link.page] : [])]),
    ...[...content.does, ...content.signs].map(option => option.label),
  ],
  describe: describeMail,
};

/** A field that is not chosen yet is '', so that a half-filled form is stored for whoever takes over. */
function report(content: MailContent, state: MailState, change: Partial<MailState['report']>): MailState | Refused {
  const { mail = state.report.mail, does = state.report.does, signs = state.report.signs } = change;
  if (mail !== '' && !has(content.mails, mail)) return refuse('unknown');
  if (does !== '' && !has(content.does, does)) return refuse('unknown');
  if (duplicates(signs).length > 0 || signs.some(sign => !has(content.signs, sign))) return refuse('unknown');
  if (signs.length > content.wanted) return refuse('tooMany');
  return { ...state, pages: [], report: { mail, does, signs } }; // a page left open must not outlive the puzzle
}

/** A tick is sent alone: two people who tick different signs at the same moment both see theirs stand. */
function sign(content: MailContent, state: MailState, action: Extract<MailAction, { type: 'sign' }>): MailState | Refused {
  const others = state.report.signs.filter(id => id !== action.sign);
  return report(content, state, { signs: action.on ? [...others, action.sign] : others });
}
