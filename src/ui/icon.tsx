const paths = {
  check: "M4.5 10.5l3.7 3.7 7.3-8.2",
  later: "M10 4v6l4 2.5",
  skip: "M5 10h10",
  on: "M7.5 4.5L13 10l-5.5 5.5",
  back: "M12.5 4.5L7 10l5.5 5.5",
  close: "M5 5l10 10M15 5L5 15",
  note: "M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14M10 9.5V13.5M10 6.5h.01",
} as const;

export type IconName = keyof typeof paths;

/** A sign beside words, never instead of them. Those that point are mirrored from right to left. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={name === "on" || name === "back" ? "i i-points" : "i"} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
