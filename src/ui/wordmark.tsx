import { say } from "../platform/words";

/** Mark and name for the head of a page. The letters are drawn, so that they look the same everywhere. */
export function Wordmark() {
  return (
    <svg class="wordmark" viewBox="0 0 132 32" role="img" aria-label={say("extName")}>
      <g class="mark">
        <rect width="32" height="32" rx="8" />
        <path d="M23.9 14.6A8.9 8.9 0 1 0 15 24.9H26.2" />
      </g>
      <path d="M41.5 18.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M57.2 13v11M57.2 17.6a4.4 4.4 0 0 1 8.8 0V24M70 13l3.6 11 3.6-11 3.6 11 3.6-11M87.9 18.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M98.9 13v11M104 13v11M104 18a5 5 0 0 1 5-5M112.1 18.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M123.1 7v17" />
    </svg>
  );
}
