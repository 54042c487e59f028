/** A task this often, in milliseconds: many small tasks weigh more on observers than few big ones. */
const beat = 4;

/** Changes the list's subjects `mutationsPerSecond` times a second, spread over many tasks, for as long as the page lives. */
export function startMutationStorm(cells: readonly HTMLElement[]): void {
  let owed = 0;
  let next = 0;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    owed += ((now - before) / 1000) * window.simulatedGmail.switches.mutationsPerSecond;
    before = now;
    for (; owed >= 1 && cells.length > 0; owed -= 1) {
      const cell = cells[next % cells.length];
      cell?.replaceChildren(document.createTextNode(cell.textContent));
      next += 1;
      window.simulatedGmail.stormChanges += 1;
    }
  }, beat);
}
