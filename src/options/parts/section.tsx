import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly lead: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One section of the options page. Its title takes focus when the person comes to it. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <header>
        <h1 id={id} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        <p class="lede">{lead}</p>
      </header>
      {children}
    </section>
  );
}
