import { called, tell, type Describe } from '../describing.ts';
import type { DriveContent } from './content.ts';
import type { DriveAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeDrive: Describe<DriveContent, DriveAction> = (content, action) => {
  switch (action.type) {
    case 'restore':
      return tell('server.answers.drive.restore', {
        date: called(content.versions, action.version, 'date'),
      });
    case 'share':
      return tell('server.answers.drive.share', {
        name: called(content.people, action.person, 'name'),
        right: called(content.rights, action.right, 'label'),
      });
    case 'link':
      return tell('server.answers.drive.link', { right: called(content.link.rights, action.right, 'label') });
    case 'open':
      return null;
  }
};
