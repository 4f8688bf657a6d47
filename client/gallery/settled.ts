const QUIET = 4; // frames without a change
const MOST = 180; // frames: something that never rests is as it is

/** What waits before it is shown, or slides in, is shown. */
function end(animation: Animation): void {
  if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

/** Resolves when the page has stopped changing: what was asked for is there, charts are drawn, menus have found their place. */
export async function settled(): Promise<void> {
  let quiet = 0;
  const watch = new MutationObserver(() => (quiet = 0));
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let frames = 0; frames < MOST && quiet < QUIET; frames++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    quiet += document.querySelector('[data-loading]') ? 0 : 1;
  }
  watch.disconnect();
  for (const animation of document.getAnimations()) end(animation);
}
