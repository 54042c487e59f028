import { describe, expect, it } from "vitest";
import { anywhere, guessCountry, helplineOf, helplines } from "../../../src/core/care/helplines";

describe("pages of helplines", () => {
  it("are one a country, over https, and no address holds a number to call", () => {
    const codes = helplines.map(({ country }) => country);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { country, page } of helplines) {
      expect(country).toMatch(/^[A-Z]{2}$/u);
      const { protocol, pathname, search } = new URL(page);
      expect(protocol).toBe("https:");
      expect(`${pathname}${search}`).not.toMatch(/\d/u);
    }
  });

  it("name countries that the browser has a name for", () => {
    const names = new Intl.DisplayNames("en", { type: "region" });
    expect(helplines.filter(({ country }) => names.of(country) === country)).toEqual([]);
  });

  it("are found by the region of a language, or where it is spoken most", () => {
    expect(guessCountry(["de-AT", "de", "en"])).toBe("AT");
    expect(guessCountry(["de"])).toBe("DE");
    expect(guessCountry(["en"])).toBe("US");
    expect(guessCountry(["pt-PT"])).toBe("PT");
    expect(guessCountry(["ar"])).toBe("EG");
  });

  it("are left to the person where no language tells, or none is a language", () => {
    expect(guessCountry([])).toBeNull();
    expect(guessCountry(["not a tag", "en-AQ"])).toBeNull();
    expect(guessCountry(["x!", "fr-CH"])).toBe("CH");
    expect(helplineOf(null)).toBe(anywhere);
    expect(helplineOf("AQ")).toBe(anywhere);
    expect(helplineOf("DE")).toContain("telefonseelsorge.de");
    expect(helplineOf("ES")).toBe("https://findahelpline.com/countries/es");
  });
});
