/** True only in builds made for tools that look inside the card: its shadow root is open there, and closed in the release. */
declare const __OPEN_ROOT__: boolean;
