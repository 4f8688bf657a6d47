import type { ReactNode } from 'react';
import { TopBar } from '../../../layout/TopBar.tsx';
import { nothing, type Specimens } from '../../specimen.ts';

const onTop = (bar: ReactNode) => <div>{bar}</div>; // with the room of a page below it

export const frame = 'page';
export const specimens: Specimens = {
  'before joining': () => onTop(<TopBar />),
  'in a session': () => onTop(<TopBar sub="De lege stoel · generale repetitie" hand={{ up: false, onChange: nothing }} />),
  'in the story': () => onTop(<TopBar firm sub="De lege stoel" />),
  'hand up': () => onTop(<TopBar sub="De lege stoel" hand={{ up: true, onChange: nothing }} />),
  'for a shared screen': () => onTop(<TopBar help={false} sub="De lege stoel" settings={false} />),
};
