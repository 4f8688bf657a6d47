import { Button, ColleagueNote, RoleMark } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 560;
export const specimens: Specimens = {
  told: () => (
    <ColleagueNote portrait="p07" mood="blij" title="Kees helpt u met een zin" mark={<RoleMark number={3} shape="triangle" />}>
      De regel voor een goed wachtwoord: vier losse woorden, zonder naam of jaartal.
    </ColleagueNote>
  ),
  'with acts': () => (
    <ColleagueNote portrait="p02" mood="denkt" title="Anneke vraagt u iets" actions={<Button size="s">Geef antwoord</Button>}>
      Heeft u iets over De zeef van Bas?
    </ColleagueNote>
  ),
};
