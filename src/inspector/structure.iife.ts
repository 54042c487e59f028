import { allTables, ofPage } from "../hosts/all-tables";
import { describePage } from "../hosts/page/describe-page";
import { offerLook } from "../messages/inspector";
import { lookSafely } from "./look-safely";

offerLook(() =>
  lookSafely(() => {
    const host = ofPage(allTables, document);
    return host && { structure: describePage(host, document) };
  }),
);
