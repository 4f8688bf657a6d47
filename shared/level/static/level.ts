import type { Level } from '../schema.ts';
import type { CompiledPuzzle } from '../compiled.ts';
import { checkCompare } from './compare.ts';
import { skillOf } from '../skillOf.ts';
import { checkCondition } from './conditions.ts';
import { checkReference, type Report, type Scope } from './scope.ts';
import { checkTexts, textsIn } from './texts.ts';

/** Checks the references in level.json: packs, roles, seats, items, reveal lines. `level` has its `each` expanded. */
export function checkLevelFile(level: Level, puzzles: ReadonlyMap<string, CompiledPuzzle>, scope: Scope, report: Report): void {
  checkReference(report, ['final'], 'puzzle', level.final, scope.ids.puzzles);
  repeatedIndexes(level.packs).forEach(i =>
    report(['packs', i], `the pack "${level.packs[i]}" stands here twice`, 'name each pack once'),
  );
  checkItems(level, scope, report);
  checkRoles(level, puzzles, scope, report);
  checkSeats(level, report);
  for (const [size, list] of Object.entries(level.off)) {
    list?.forEach((id, i) => {
      if (!checkReference(report, ['off', size, i], 'puzzle', id, scope.ids.puzzles)) return;
      if (puzzles.has(id) && !puzzles.get(id)!.optional)
        report(['off', size, i], `"${id}" is not optional`, 'write "optional": true in that puzzle, or take it out here');
    });
  }
  checkForms(level, scope, report);
  level.times.forEach((time, i) => {
    if (i && time.left >= level.times[i - 1]!.left)
      report(['times', i, 'left'], 'the minutes left must fall', 'put the times in falling order');
  });
  level.endings.forEach((rule, i) => checkCondition(rule.when, ['endings', i, 'when'], scope, report));
  level.reveal.forEach((page, i) =>
    page.lines.forEach((line, j) => checkCondition(line.when, ['reveal', i, 'lines', j, 'when'], scope, report)),
  );
  checkCompare(level, scope, report);
  checkWork(level, puzzles, scope, report);
  repeatedIndexes((level.debrief.praise ?? []).map(({ id }) => id)).forEach(i =>
    report(['debrief', 'praise', i, 'id'], 'two words of praise have this id', 'give each an id of its own'),
  );
  const { moments, ...debrief } = level.debrief;
  checkTexts(textsIn({ ...level, debrief }), [], scope, report);
  checkTexts(textsIn({ debrief: { moments } }), ['title', 'who'], scope, report);
}

/** What a form leaves out exists, stands there once, and is not the end. Whether the rest can be played is for the level check. */
function checkForms(level: Level, scope: Scope, report: Report): void {
  for (const [form, { off }] of Object.entries(level.forms ?? {})) {
    off.forEach((id, i) => {
      checkReference(report, ['forms', form, 'off', i], 'puzzle', id, scope.ids.puzzles);
      if (id === level.final)
        report(['forms', form, 'off', i], `"${id}" is the end of the game, so no form can leave it out`, 'take it out here');
    });
    repeatedIndexes(off).forEach(i => report(['forms', form, 'off', i], `"${off[i]}" stands here twice`, 'name it once'));
  }
}

/** What the work asks stood in the game, and it is known where one can learn it. */
function checkWork(level: Level, puzzles: ReadonlyMap<string, CompiledPuzzle>, scope: Scope, report: Report): void {
  const demands = level.work?.demands ?? [];
  const at = (i: number, ...rest: (string | number)[]) => ['work', 'demands', i, ...rest];
  const skills = new Set([...puzzles.values()].flatMap(({ skill }) => (skill ? [skill.id] : [])));
  repeatedIndexes(demands.map(({ id }) => id)).forEach(i =>
    report(at(i, 'id'), `"${demands[i]!.id}" stands here twice`, 'give each an id of its own'),
  );
  demands.forEach((demand, i) => {
    demand.puzzles.forEach((id, j) => checkReference(report, at(i, 'puzzles', j), 'puzzle', id, scope.ids.puzzles));
    if (demand.skill !== undefined && !skills.has(demand.skill))
      report(at(i, 'skill'), `no puzzle practises "${demand.skill}"`, `use one of: ${[...skills].join(', ')}`);
    else if (skillOf(demand, puzzles) === undefined)
      report(at(i), 'none of its puzzles has a skill, so nobody can be told where to learn it', 'add "skill"');
  });
}

function checkItems(level: Level, scope: Scope, report: Report): void {
  repeatedIndexes(level.items.map(item => item.id)).forEach(i =>
    report(['items', i, 'id'], `two items are called "${level.items[i]!.id}"`, 'give each an id of its own'),
  );
  level.items.forEach((item, i) => {
    checkReference(report, ['items', i, 'pack'], 'pack', item.pack, scope.ids.packs);
    if (item.apart) checkReference(report, ['items', i, 'apart'], 'item', item.apart, scope.ids.items);
    if (item.apart === item.id) report(['items', i, 'apart'], 'an item cannot be kept apart from itself', 'name the other item');
  });
}

function checkRoles(level: Level, puzzles: ReadonlyMap<string, CompiledPuzzle>, scope: Scope, report: Report): void {
  repeatedIndexes(level.roles.map(role => role.id)).forEach(i =>
    report(['roles', i, 'id'], 'two roles have this id', 'give each an id of its own'),
  );
  repeatedIndexes(level.roles.map(role => String(role.number))).forEach(i =>
    report(['roles', i, 'number'], 'two roles have this number', 'give each a number of its own: it is the colour and the desk'),
  );
  const owner = new Map<string, string>();
  level.roles.forEach((role, i) =>
    role.packs.forEach((pack, j) => {
      checkReference(report, ['roles', i, 'packs', j], 'pack', pack, scope.ids.packs);
      if (owner.has(pack))
        report(['roles', i, 'packs', j], `"${pack}" belongs to "${owner.get(pack)}" too`, 'a pack belongs to one role');
      owner.set(pack, role.id);
    }),
  );
  level.packs.forEach((pack, i) => {
    if (!owner.has(pack)) report(['packs', i], `no role has the pack "${pack}"`, 'add it to the packs of a role');
    const leads = [...puzzles.values()].some(puzzle => puzzle.lead === pack);
    if (leads && !level.packCards[pack])
      report(['packCards'], `the pack "${pack}" has no card`, `add "${pack}": { "steps": [ … ] }`);
  });
  for (const pack of Object.keys(level.packCards)) checkReference(report, ['packCards', pack], 'pack', pack, scope.ids.packs);
  if (level.roles.every(role => role.packs.length))
    report(['roles'], 'no role is left for a sixth person', 'add a role with no packs: the assistant', 'warning');
}

function checkSeats(level: Level, report: Report): void {
  for (const [size, seats] of Object.entries(level.seats)) {
    if (seats.length !== Number(size))
      report(['seats', size], `${seats.length} seats stand here for ${size} people`, `write ${size} lists of packs`);
    const count = new Map<string, number>();
    seats.forEach((packs, i) =>
      packs.forEach((pack, j) => {
        if (!level.packs.includes(pack))
          report(['seats', size, i, j], `there is no pack "${pack}"`, `use one of: ${level.packs.join(', ')}`);
        else if (count.has(pack)) report(['seats', size, i, j], `"${pack}" is dealt twice`, 'give each pack to one seat');
        count.set(pack, 1);
      }),
    );
    for (const pack of level.packs)
      if (!count.has(pack)) report(['seats', size], `nobody gets the pack "${pack}"`, 'add it to a seat');
  }
  for (const [seat, other] of Object.entries(level.cover)) {
    if (!/^[1-5]$/.test(seat)) report(['cover', seat], `"${seat}" is not a seat`, 'use the numbers 1 to 5');
    if (other < 1 || other > 5 || String(other) === seat)
      report(['cover', seat], `seat ${other} cannot take over from seat ${seat}`, 'name another seat, 1 to 5');
  }
}

/** Indexes of values that occurred before. */
const repeatedIndexes = (list: readonly string[]): number[] => list.flatMap((one, i) => (list.indexOf(one) < i ? [i] : []));
