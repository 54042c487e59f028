/**
 * Names that others have built on for years, so that the page may be found by them. Every other class is called
 * differently at each load, as most of Gmail's are from one release to the next: nothing can lean on it.
 */
const known = new Set(
  (
    "h7 kv kQ kx adf adn ads gs iA g6 iw gFxsud qu gD go gE iv gt cf gJ acZ xD gF gK gH bAk g3 zd acX bAm ady ajw ajy hb g2 aju ajn " +
    "T-I T-I-KE T-KT aaq aap R1Zuwf bsQ DILLkc Wsq5Cf aqdrmf-Kf ii a3s aiL undefined ajR ajT adL im h5 yj6qo iX wl4W9b adI " +
    "amn ams bkH bkI bkG btDi4d amr nr tMHS5d gA acV gB xu ip iq adB aoI M9 Hd aSs aSt J-JN-M-I-Jm mL mK mI az9 az2 " +
    "Am Al editable LW-avf tS-tW IZ Up aoO og T-I-J3 oG aOy aoP An I5 ha hP a98 iY if PeIF1d UG id g nH aia ao9 apa S3 aps zA bkK aeF Tm aeJ " +
    "aAU xE Su xp gmail_signature gmail_signature_prefix gmail_quote gmail_quote_container gmail_attr"
  ).split(" "),
);

/** Attributes a redesign can take away. What makes a page usable at all, such as `role`, stays unless it is named. */
const attributes = new Set(
  (
    "data-message-id data-legacy-message-id data-thread-perm-id data-legacy-thread-id data-thread-id data-hovercard-id " +
    "data-compose-id data-action-type data-smartmail email jslog jsname gh"
  ).split(" "),
);

/** Says what a class or an attribute is called at one load of the page. */
export interface Names {
  ofClass(name: string): string;
  ofAttribute(name: string): string;
}

/** `seed` is new at each load; `gone` are the names that a redesign took away. */
export function makeNames(seed: string, gone: readonly string[] | "all"): Names {
  const isGone = (name: string) => gone === "all" || gone.includes(name);
  return {
    ofClass: (name) => (known.has(name) && !isGone(name) ? name : hash(seed, name)),
    ofAttribute: (name) => {
      if (gone === "all" ? !attributes.has(name) : !gone.includes(name)) return name;
      return `data-${hash(seed, name).toLowerCase()}`;
    },
  };
}

/** A style sheet whose classes are called as at this load. */
export function renameStyles(styles: string, names: Names): string {
  return styles.replace(/\.(-?[A-Za-z_][\w-]*)/gu, (_, name: string) => `.${names.ofClass(name)}`);
}

/** Six letters, as Gmail's own are: FNV-1a in base 52. */
function hash(seed: string, name: string): string {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  let sum = 0x811c9dc5;
  for (const sign of `${seed}${name}`) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let made = "";
  for (let place = 0; place < 6; place += 1) {
    made += letters.charAt(sum % letters.length);
    sum = Math.imul(sum ^ (sum >>> 13), 0x5bd1e995) >>> 0;
  }
  return `x${made}`;
}
