import type { MailParts } from '../../../shared/tools/mail/view.ts';
import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const mailTouches: Touches<'mail'> = {
  askCheck: nothing,
  showLink: nothing,
  click: page,
  closePage: page,
  judge({ check }, { mail }) {
    const verdict = check?.asked.find(one => one.mail === mail)?.verdict;
    return { is: verdict === 'listed' || verdict === 'notListed' ? verdict : null }; // being asked is not a change by a colleague
  },
  report: ({ report }, { mail, does }) => ({ is: [mail !== undefined && report?.mail, does !== undefined && report?.chosen] }),
  sign: ({ report }, { sign }) => ({ is: report?.ticked.includes(sign) }),
};

function page({ inbox }: { inbox?: MailParts['inbox'] }, { mail }: { mail: string }) {
  return { is: inbox?.mails.find(one => one.mail === mail)?.page };
}
