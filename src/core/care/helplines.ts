/** A page of people who listen, in one country. */
export interface Helpline {
  /** Two letters of ISO 3166. */
  readonly country: string;
  readonly page: string;
}

/** For every country: a directory that asks where one is. */
export const anywhere = "https://findahelpline.com/";

/** The directory's own page of a country, which lists what there is and when it is open. */
const inDirectory = (country: string): Helpline => ({
  country,
  page: `https://findahelpline.com/countries/${country.toLowerCase()}`,
});

/** Countries with one well-known service for the whole of them. Pages, not numbers: a number that changed would be worse than none. */
const national: readonly Helpline[] = [
  { country: "AT", page: "https://www.telefonseelsorge.at/" },
  { country: "AU", page: "https://www.lifeline.org.au/" },
  { country: "BR", page: "https://cvv.org.br/" },
  { country: "CA", page: "https://988.ca/" },
  { country: "CH", page: "https://www.143.ch/" },
  { country: "DE", page: "https://www.telefonseelsorge.de/" },
  { country: "DK", page: "https://www.livslinien.dk/" },
  { country: "FR", page: "https://www.sos-amitie.com/" },
  { country: "GB", page: "https://www.samaritans.org/" },
  { country: "IE", page: "https://www.samaritans.org/ireland/" },
  { country: "NL", page: "https://www.113.nl/" },
  { country: "SE", page: "https://mind.se/" },
  { country: "US", page: "https://988lifeline.org/" },
];

const others = (
  "AE AR BD BE BG BO CL CN CO CR CZ DO EC EE EG ES FI GH GR GT HK HN HR HU ID IL IN IS IT JM JO JP KE KR LB LK LT LU LV MA MT MX MY NG " +
  "NI NO NP NZ PA PE PH PK PL PT PY RO RS RU SA SG SI SK SV TH TR TT TW UA UG UY VN ZA ZW"
).split(" ");

/** Every country that has a page, in the order of their codes. */
export const helplines: readonly Helpline[] = [...national, ...others.map(inDirectory)].sort((a, b) =>
  a.country < b.country ? -1 : 1,
);

/** The page for a country; the directory itself where none is known, or no country is. */
export function helplineOf(country: string | null): string {
  return helplines.find((helpline) => helpline.country === country)?.page ?? anywhere;
}

/**
 * The country a person most likely is in, by the languages of their browser, the one they like best first: its own region
 * if it names one ("de-AT"), else where the language is spoken most. Null where that country has no page.
 */
export function guessCountry(languages: readonly string[]): string | null {
  for (const tag of languages) {
    const country = regionOf(tag);
    if (helplines.some((helpline) => helpline.country === country)) return country;
  }
  return null;
}

function regionOf(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag);
    return locale.region ?? locale.maximize().region ?? null;
  } catch {
    // No tag of a language.
    return null;
  }
}
