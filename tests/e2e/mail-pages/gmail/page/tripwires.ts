const wires = new WeakMap<Element, string>();

/** Has a press on this control, or on anything in it, recorded as something Onward must never do. */
export function setTripwire(control: Element, name: string): void {
  wires.set(control, name);
}

/** Records what Onward must never do: send, submit or throw away. Tests hold `tripwires` against an empty list. */
export function watchTripwires(): void {
  const { tripwires } = window.simulatedGmail;
  document.addEventListener(
    "click",
    (event) => {
      for (const part of event.composedPath()) {
        const name = part instanceof Element && wires.get(part);
        if (name) tripwires.push(name);
      }
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
