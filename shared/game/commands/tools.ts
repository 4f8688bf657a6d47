import { RUNNING } from '../../protocol/phases.ts';
import { actInTool } from '../effects.ts';
import { aboutCurrentAnswers } from '../feedback.ts';
import { mayActIn, mayRead, seatOf } from '../people.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { isStepOpen, stepOf, whyNotUsable } from '../status.ts';
import { setSeat } from '../turn.ts';
import { FROM_REVEAL, NOT_CLOSED, PLAYING, type Commands } from './contract.ts';
import { choiceWord, inTool } from './tell.ts';

/** The windows of the digital tools, and acting in them. */
export const tools: Commands<'tool.open' | 'tool.close' | 'tool.act' | 'decide'> = {
  /** The team sees which windows a person has open. At most two are in front. */
  'tool.open': {
    by: 'person',
    during: RUNNING,
    handle(turn, { tool }) {
      if (!turn.level.tools.has(tool)) return 'unknown';
      const { open } = seatOf(turn.state, turn.by)!;
      setSeat(turn, turn.by, { open: [...open.filter(id => id !== tool), tool] });
      turn.events.push({ type: 'tool.opened', tool, by: turn.by });
    },
    tell: inTool('toolOpened'),
  },

  'tool.close': {
    by: 'person',
    during: NOT_CLOSED,
    handle(turn, { tool }) {
      if (!turn.level.tools.has(tool)) return 'unknown';
      setSeat(turn, turn.by, { open: seatOf(turn.state, turn.by)!.open.filter(id => id !== tool) });
    },
    tell: inTool('toolClosed'),
  },

  'tool.act': {
    by: 'person',
    during: PLAYING,
    leadsTo: FROM_REVEAL,
    handle(turn, command) {
      const tool = turn.level.tools.get(command.tool);
      if (!tool) return 'unknown';
      const action = tool.rules.action.safeParse(command.action);
      if (!action.success) return 'badCommand';
      const name = tool.rules.partOf(tool.content, action.data);
      if (!(name in tool.parts)) return 'notYours'; // 'game': only an effect of the level may do it
      const part = `${tool.id}.${name}`;
      if (!mayActIn(turn.level, turn.state, turn.by, part)) return 'notYours';
      const notUsable = whyNotUsable(turn.level, turn.state, part);
      if (notUsable) return notUsable;
      const item = tool.rules.needsItem?.(tool.content, action.data);
      if (item && !mayRead(turn.level, turn.state, turn.by, item)) return 'notYours';
      const before = turn.state.tools[tool.id];
      const refused = aboutCurrentAnswers(turn, () => actInTool(turn, tool.id, action.data, turn.by));
      if (refused) return refused;
      if (turn.state.tools[tool.id] === before) return; // nothing was done, so it is no try
      // A step without a button responds at once, but only about what was just done in its own parts.
      for (const { puzzle, step } of turn.level.opens.get(part) ?? []) {
        const { button } = stepOf(turn.level, puzzle, step)!;
        if (!button && isStepOpen(turn.state, puzzle, step)) sendToPuzzle(turn, puzzle, `CHECK.${step}`, turn.by);
      }
    },
    tell: inTool('worked'),
  },

  /** The coach ends the vote. Offered after two ties, but possible during any open vote, in case it never comes to an end. */
  decide: {
    by: 'coach',
    during: PLAYING,
    handle(turn, { option }) {
      for (const tool of turn.level.tools.values()) {
        const action = tool.rules.action.safeParse({ type: 'decide', option });
        if (!action.success) continue;
        const part = tool.rules.partOf(tool.content, action.data);
        if (tool.parts[part] !== 'coach') continue;
        return (
          whyNotUsable(turn.level, turn.state, `${tool.id}.${part}`) ??
          aboutCurrentAnswers(turn, () => actInTool(turn, tool.id, action.data, 'coach'))
        );
      }
      return 'unknown';
    },
    tell: (_, { option }) => ({ what: 'coachDecided', with: choiceWord(option) }),
  },
};
