import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/hosts/page/read-time";

const at = (iso: string) => new Date(iso).getTime();

describe("a time as a mail page shows it", () => {
  it.each([
    ["en", "Tue 2026-09-01 10:00", "2026-09-01T10:00"],
    ["en-US", "Fri 11/20/2026 9:12 AM", "2026-11-20T09:12"],
    ["en-US", "Fri, 11/20/2026 9:12 PM", "2026-11-20T21:12"],
    ["en-GB", "Fri 20/11/2026 21:12", "2026-11-20T21:12"],
    // The fifth of June was a Friday, the sixth of May a Wednesday.
    ["en", "Fri 05/06/2026 12:30 AM", "2026-06-05T00:30"],
    ["en", "Wed 05/06/2026 12:30 PM", "2026-05-06T12:30"],
    ["de", "Di, 01.09.2026 14:05", "2026-09-01T14:05"],
    ["de", "Tue 2026-09-01 10:00", "2026-09-01T10:00"],
    ["es", "mar 01/09/2026 14:05", "2026-09-01T14:05"],
    ["fr", "ven. 20/11/2026 21:12", "2026-11-20T21:12"],
    ["vi", "T3 01/09/2026 2:05 CH", "2026-09-01T14:05"],
    ["ko", "2026-09-01 (화) 오후 2:05", "2026-09-01T14:05"],
    ["ko", "2026. 11. 20. (금) 오전 9:12", "2026-11-20T09:12"],
    ["zh", "2026/11/20周五 21:12", "2026-11-20T21:12"],
    ["ja", "2026/11/20(金) 21:12", "2026-11-20T21:12"],
    ["ar", "الثلاثاء ٠١/٠٩/٢٠٢٦ ٢:٠٥ م", "2026-09-01T14:05"],
    ["he", "יום ו׳, 20.11.2026 21:12", "2026-11-20T21:12"],
    ["xx-nonsense-??", "Tue 2026-09-01 10:00", "2026-09-01T10:00"],
  ])("is read: %s %s", (language, shown, iso) => {
    expect(readTime(shown, language)).toBe(at(iso));
  });

  it.each([
    ["day and month may be exchanged", "en", "05/06/2026 10:00"],
    ["the weekday is another one", "en", "Mon 11/20/2026 9:12 AM"],
    ["a word is not known", "en", "Tue 2026-09-01 10:00 eve"],
    ["the half of the day is not known", "de", "Di, 01.09.2026 2:05 nachm."],
    ["there is no year", "en", "Tue 09/01 10:00"],
    ["there is no time", "en", "Tue 2026-09-01"],
    ["the day is none", "en", "2026-02-31 10:00"],
    ["nothing stands there", "en", ""],
  ])("is not guessed where %s", (_, language, shown) => {
    expect(readTime(shown, language)).toBeNull();
  });
});
