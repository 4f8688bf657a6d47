import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { store } from '../../../store/store.ts';
import { useClockText } from '../../../layout/useClockText.ts';
import { showWord } from '../../../store/words.ts';
import { announceFirst } from '../../../ui/index.ts';
import { hotspots, type Hotspot } from './hotspots.ts';
import { uiState } from '../../../store/uiState.ts';
import { useView } from '../view/useView.ts';
import { goTo } from '../frame/focus.ts';

/** Activates a hotspot. The canvas, the buttons over it and the list all use this. */
export function useHotspot(): (id: string) => void {
  const t = useT();
  const time = useClockText()?.storyTime ?? '';
  return id => {
    const { view } = store.getState();
    const spot = view && hotspots(view).find(one => one.id === id);
    if (!spot) return;
    const { does } = spot;
    switch (does.do) {
      case 'open':
        return goTo(does.window);
      case 'person':
        uiState.setState({ person: does.seat });
        void command({ type: 'office.goTo', place: spot.id }, { quiet: true });
        return goTo('team');
      case 'table': {
        const person = view.team.people.find(one => one.seat === view.me.seat);
        const place = person?.place === 'table' ? 'desk' : 'table';
        void command({ type: 'office.goTo', place }, { quiet: true });
        return say(t(place === 'table' ? 'game.office.sitDown' : 'game.office.backAtDesk'));
      }
      case 'say':
        say(t(`game.office.${does.text}`, { time: time.replace(/ uur$/, '') }));
    }
  };
}

function say(text: string): void {
  showWord({ kind: 'say', tone: 'info', text });
  announceFirst(text);
}

/** The label and hint of a hotspot, for its button and the list. */
export function useHotspotWords(): (spot: Hotspot) => { label: string; hint: string } {
  const t = useT();
  return ({ label, hint }) => ({
    label: t(`game.office.${label.key}`, { name: label.name }),
    hint: t(`game.office.${hint.key}`, { name: hint.name }),
  });
}

export function useHotspots(): Hotspot[] {
  return hotspots(useView(view => view));
}
