import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Row {
  by: string;
  at: number;
  command: { type: string; ask?: number; puzzle?: string };
}

/** The figures of one team, counted from its journal on disk independently of the game. */
export function journalNumbers(data: string, team: string) {
  const db = new DatabaseSync(join(data, 'kandidaat.sqlite'), { readOnly: true });
  try {
    const rows = db.prepare('select "by", at, command from journal where team_id = ? order by seq').all(team);
    const entries = rows.map(row => ({ ...row, command: JSON.parse(String(row.command)) as Row['command'] }) as unknown as Row);
    const of = (type: string, by?: string) =>
      entries.filter(entry => entry.command.type === type && (by === undefined || entry.by === by));
    const seats = [...new Set(of('briefing.ready').map(entry => entry.by))];
    return {
      seats,
      team: { questions: of('ask').length, thanks: of('thank').length, hints: of('hint.take').length },
      person: (seat: string) => ({
        asked: of('ask', seat).length,
        helped: new Set(of('answer', seat).map(entry => entry.command.ask)).size,
        chat: of('chat.send', seat).length,
      }),
      feelings: seats.flatMap(seat => of('feeling', seat).slice(-1)).length,
    };
  } finally {
    db.close();
  }
}
