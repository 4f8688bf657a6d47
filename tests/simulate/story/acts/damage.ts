import { DatabaseSync } from 'node:sqlite';
import type { Stage } from '../../people/Stage.ts';
import type { Action } from '../Action.ts';
import { pick, running } from './pick.ts';

type Spoil = (file: DatabaseSync, team: string, seq: number) => string;

const SPOILS: Spoil[] = [
  (file, team, seq) => {
    file.prepare('delete from journal where team_id = ? and seq = ?').run(team, seq);
    return `entry ${seq} of the journal is missing`;
  },
  (file, team, seq) => {
    file.prepare('update journal set command = ? where team_id = ? and seq = ?').run('{"type":"chat.se', team, seq);
    return `entry ${seq} of the journal cannot be read`;
  },
  (file, team, seq) => {
    file.prepare('update journal set command = ? where team_id = ? and seq = ?').run('{"type":"no.such.thing"}', team, seq);
    return `entry ${seq} of the journal is none that the rules accept`;
  },
  (file, team) => {
    file.prepare('update snapshot set state = substr(state, 1, 200) where team_id = ?').run(team);
    return 'the snapshot cannot be read';
  },
  (file, team) => {
    file.prepare(`update snapshot set state = '{"seq":1}' where team_id = ?`).run(team);
    return 'the snapshot is of another shape';
  },
];

/** Damage to stored data while the server is down. */
export const damageActs: Record<string, (stage: Stage, action: Action) => void> = {
  damage(stage, { a, b, c }) {
    const team = pick(running(stage), a);
    const seq = stage.ledger.state(team ?? '')?.seq;
    if (!team || !seq) return;
    downWhile(stage, file => {
      stage.ledger.damage(team);
      const at = b < 0.4 ? seq : Math.max(1, Math.ceil(b * seq));
      stage.tell(`meanwhile, of a team: ${pick(SPOILS, c)!(file, team, at)}`);
    });
  },

  /** An upgrade: earlier snapshots are of another engine. */
  engine(stage) {
    downWhile(stage, file => {
      file.prepare(`update snapshot set engine = 'older'`).run();
      stage.tell('meanwhile the program is upgraded: snapshots are of an older engine');
    });
  },
};

function downWhile(stage: Stage, work: (file: DatabaseSync) => void): void {
  stage.tell('the process is killed');
  stage.world.kill(1500);
  stage.world.timeline.plan(500, () => {
    stage.world.kill(1000); // it was killed earlier, and is up again already
    const file = new DatabaseSync(stage.world.disk.path);
    work(file);
    file.close();
  });
}
