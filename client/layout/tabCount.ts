const CALLING = '/compass-calling.svg'; // the compass with a dot

let compass: string | null = null; // as the page came
let count = 0;
let title: string | null = null;

/** Sets the title of the browser's tab; how many wait comes before it. */
export function setTabTitle(name: string): void {
  title = name;
  show();
}

/** How many wait for somebody on this page: a number in the tab's title and a dot on its picture. 0: nobody. */
export function setTabCount(waiting: number): void {
  if (waiting === count) return;
  count = waiting;
  show();
  const picture = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (!picture) return;
  compass ??= picture.href;
  picture.href = count > 0 ? CALLING : compass;
}

function show(): void {
  if (title !== null) document.title = count > 0 ? `(${count}) ${title}` : title;
}
