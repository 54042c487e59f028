import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface PanelProps {
  readonly title: string;
  /** The address that leads to it, where one does: its title can then take focus. */
  readonly address?: string;
  readonly children: ComponentChildren;
}

/** A part of a page, under a title of its own. */
export function Panel({ title, address, children }: PanelProps) {
  const id = useId();
  return (
    <section class="panel" id={address} aria-labelledby={id}>
      <h2 id={id} tabIndex={address === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
