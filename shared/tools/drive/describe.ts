import { called, tell, type Describe } from '../describing.ts';
import type { DriveContent } from './content.ts';
import type { DriveAction } from './view.ts';

/** What an act of a solution does here, for the answer sheet. */
export const describeDrive: Describe<DriveContent, DriveAction> = (content, action) => {
  switch (action.type) {
    case 'restore':
      return tell('Zet de versie van {date} terug', 'Restore the version of {date}', {
        date: called(content.versions, action.version, 'date'),
      });
    case 'share':
      return tell('{name}: {right}', '{name}: {right}', {
        name: called(content.people, action.person, 'name'),
        right: called(content.rights, action.right, 'label'),
      });
    case 'link':
      return tell('De link: {right}', 'The link: {right}', { right: called(content.link.rights, action.right, 'label') });
    case 'open':
      return null;
  }
};
