import type { HostId } from "../core/model/host-names";
import { gmailPlaces } from "./gmail/place";
import type { MailPlacer } from "./host";
import { outlookPlaces } from "./outlook/place";

/** Where things lie on every host Onward can read. */
const places: Readonly<Record<HostId, MailPlacer>> = { gmail: gmailPlaces, outlook: outlookPlaces };

/** Where things lie on a host's pages. */
export function placesOf(id: HostId): MailPlacer {
  return places[id];
}
