const paths = {
  pin: "M7 3h6l-1 5.5 3 3H5l3-3zM10 11.5V17",
  edit: "M4 16l.8-3.4L13.5 4l2.6 2.6-8.7 8.6z",
  bin: "M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6",
  up: "M5 12.5L10 7.5l5 5",
  down: "M5 7.5l5 5 5-5",
  find: "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13.2 13.2L17 17",
  grip: "M7.5 5h.01M7.5 10h.01M7.5 15h.01M12.5 5h.01M12.5 10h.01M12.5 15h.01",
} as const;

/** A sign only this page has: the card need not carry it. */
export function RowIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true" stroke-width={name === "grip" ? 2.4 : undefined}>
      <path d={paths[name]} />
    </svg>
  );
}
