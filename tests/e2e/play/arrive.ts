import type { Page } from '@playwright/test';
import type { Hand } from '../../support/hand.ts';
import type { Services } from '../../support/house.ts';
import { Person } from '../../support/Person.ts';

const NAMES = ['Ria', 'Kees', 'Anneke', 'Joseph', 'Samira'];

/** So many people in the lobby, one after the other: the desks are dealt in the order of arrival. */
export async function arrive(house: Services, code: string, count: number, hand: (page: Page) => Hand): Promise<Person[]> {
  const people: Person[] = [];
  for (const [face, name] of NAMES.slice(0, count).entries()) people.push(await Person.join(house, { code, name, face, hand }));
  return people;
}
