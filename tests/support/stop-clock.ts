import { beforeEach, vi } from "vitest";

// A day is said without its year while it is this one, and by its weekday while it is near: a test must not read
// differently next year.
beforeEach(() => {
  vi.setSystemTime(new Date("2026-11-26T12:00:00"));
});
