const CHOICE = ':is(input, textarea, select, [aria-pressed], fieldset button)';
const PRESSED = 'button:not(:has(.lucide-volume-2))'; // reading aloud brings nothing forward
const PLACE = ['section', 'fieldset, [role="group"], li'] as const;

/**
 * Shows where something is to be done in the tool in the work: the place of this part gets the focus, and a thick line until
 * the focus leaves it. It never points at one of several answers. Without such a part, in the whole tool. False: there is
 * nothing to press.
 */
export function pointOut(part: string | undefined): boolean {
  const inside = document.querySelector<HTMLElement>('[data-window]:not([hidden]) [data-inside]');
  if (!inside) return false;
  const all = [...inside.querySelectorAll<HTMLElement>(`${CHOICE}, ${PRESSED}`)].filter(
    one => one.checkVisibility() && !one.matches(':disabled, [aria-disabled="true"]'),
  );
  const own = part === undefined ? [] : all.filter(isOfPart(inside, part));
  const control = firstOf(own) ?? firstOf(all);
  if (!control) return false;
  const around = PLACE.map(place => control.closest<HTMLElement>(place)).find(one => one && inside.contains(one));
  const place = around ?? control;
  if (around) around.tabIndex = -1;
  place.scrollIntoView({ block: 'nearest' });
  control.scrollIntoView({ block: 'nearest' }); // of a place that is higher than the page
  place.focus({ preventScroll: true });
  outline(place);
  return true;
}

/** What was not chosen yet, else any choice, else any button. */
const firstOf = (controls: readonly HTMLElement[]): HTMLElement | undefined => {
  const choices = controls.filter(one => one.matches(CHOICE));
  return choices.find(one => !one.matches(':checked, [aria-pressed="true"]')) ?? choices[0] ?? controls[0];
};

/** A part ends where its steps are told, and begins where the part before it ended. */
function isOfPart(inside: HTMLElement, part: string): (control: HTMLElement) => boolean {
  const ends = [...inside.querySelectorAll<HTMLElement>('[data-part-end]')];
  const at = ends.findIndex(end => end.dataset.partEnd === part);
  const isBefore = (one: HTMLElement, other: HTMLElement | undefined) =>
    other !== undefined && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return control => at >= 0 && isBefore(control, ends[at]) && !isBefore(control, ends[at - 1]);
}

function outline(place: HTMLElement): void {
  place.toggleAttribute('data-pointed', true);
  const end = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && place.contains(relatedTarget)) return;
    place.removeAttribute('data-pointed');
    place.removeEventListener('focusout', end);
  };
  place.addEventListener('focusout', end);
}
