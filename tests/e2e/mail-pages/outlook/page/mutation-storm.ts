/** A task this often, in milliseconds: many small tasks weigh more on observers than few big ones. */
const beat = 4;

/** Changes the list's rows as often as the switch says, spread over many tasks, for as long as the page lives. */
export function startMutationStorm(list: HTMLElement): void {
  const cells = [...list.querySelectorAll("[data-look=row-text]")];
  let owed = 0;
  let next = 0;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    owed += ((now - before) / 1000) * window.simulatedOutlook.switches.mutationsPerSecond;
    before = now;
    for (; owed >= 1 && cells.length > 0; owed -= 1) {
      const cell = cells[next % cells.length];
      cell?.replaceChildren(document.createTextNode(cell.textContent));
      next += 1;
    }
  }, beat);
}
