/** Records what Onward must never do: send, submit or throw away. Tests hold `tripwires` against an empty list. */
export function setTripwires(): void {
  const { tripwires } = window.simulatedGmail;
  const inside = (event: Event, selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;
  document.addEventListener(
    "click",
    (event) => {
      if (inside(event, ".aoO, .IZ .Up")) tripwires.push("send:click");
      if (inside(event, ".og.T-I-J3")) tripwires.push("discard:click");
    },
    true,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) tripwires.push("send:keys");
    },
    true,
  );
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    tripwires.push("submit");
  });
}
