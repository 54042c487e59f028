import { ofPage } from "../hosts/all-tables";
import { inspectedHosts } from "../hosts/inspectors";
import { inspectPage } from "../hosts/page/inspect-page";
import { settledInspection } from "../hosts/page/settled-inspection";
import { offerLook } from "../messages/inspector";
import { lookSafely } from "./look-safely";

offerLook(() =>
  lookSafely(() => {
    const host = ofPage(inspectedHosts, document);
    return host && settledInspection(() => inspectPage(host, document), rest);
  }),
);

function rest(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}
