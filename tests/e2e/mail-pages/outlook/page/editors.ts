interface Known {
  readonly name: string;
  built: string;
}

const known = new WeakMap<Element, Known>();

/** Notes whose words an editor holds, see `TestedPage.nameEditor`, and that the page itself put there what is there now. */
export function knowEditor(editor: Element, name: string): void {
  known.set(editor, { name, built: editor.innerHTML });
}

/** Notes what an editor holds now as what the page itself put there. */
export function noteBuilt(editor: Element): void {
  const about = known.get(editor);
  if (about !== undefined) about.built = editor.innerHTML;
}

export function nameEditor(editor: Element): string | null {
  return known.get(editor)?.name ?? null;
}

export function builtEditor(editor: Element): string | null {
  return known.get(editor)?.built ?? null;
}
