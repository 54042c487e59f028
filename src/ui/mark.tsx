/** Our mark: a circle that does not close but goes on. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M23.9 14.6A8.9 8.9 0 1 0 15 24.9H26.2" />
    </svg>
  );
}
