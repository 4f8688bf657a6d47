import type { Page } from '@playwright/test';
import type { Hand } from '../../support/hand.ts';
import type { TestBed } from '../../support/testBed.ts';
import { Person } from '../../support/Person.ts';

const NAMES = ['Ria', 'Kees', 'Anneke', 'Joseph', 'Samira'];

/** Joins this many people, one after the other, since desks are dealt in order of arrival. */
export async function arrive(testBed: TestBed, code: string, count: number, hand: (page: Page) => Hand): Promise<Person[]> {
  const people: Person[] = [];
  for (const [face, name] of NAMES.slice(0, count).entries()) people.push(await Person.join(testBed, { code, name, face, hand }));
  return people;
}
