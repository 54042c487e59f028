import { act } from "@testing-library/preact";

/** What a person does. A browser marks their events as trusted; a script cannot, so tests say it on their behalf. */
export const person = {
  click: (element: Element) => send(element, new MouseEvent("click", { bubbles: true, cancelable: true }), true),
  key: (element: Element, key: string) =>
    send(element, new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }), true),
};

/** The same done by a script of the mail page. */
export const script = {
  click: (element: Element) => send(element, new MouseEvent("click", { bubbles: true, cancelable: true }), false),
};

/** Resolves once everything that followed from it was drawn. */
async function send(element: Element, event: Event, isTrusted: boolean): Promise<Event> {
  Object.defineProperty(event, "isTrusted", { value: isTrusted });
  await act(async () => {
    element.dispatchEvent(event);
  });
  return event;
}
