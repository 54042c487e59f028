/**
 * Puts a text into a line as if the person had typed it at the end: behind a blank where something stands there already,
 * once, and with the caret behind it. Nothing that stands there is changed. The browser's own undo takes it back, since
 * it is put in by an editing command; that fires the event of typing as well, so it is kept like what is typed.
 */
export function putInto(field: HTMLInputElement, text: string): void {
  field.focus();
  const { value, maxLength } = field;
  toEnd(field);
  const words = text.trim().replaceAll(/\s+/gu, " ");
  const added = value === "" || /\s$/u.test(value) ? words : ` ${words}`;
  // Pressed twice, it is not wanted twice; and of what has no room, no half.
  if (value.trimEnd().endsWith(words) || (maxLength >= 0 && value.length + added.length > maxLength)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: nothing else reaches the field's undo
  if (document.execCommand("insertText", false, added)) return;
  field.value = value + added;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  toEnd(field);
}

function toEnd(field: HTMLInputElement): void {
  field.setSelectionRange(field.value.length, field.value.length);
}
