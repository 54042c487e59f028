import { useState } from "preact/hooks";
import type { HostId } from "../core/model/host-names";
import { say } from "../platform/words";
import { Notice } from "./notice";
import { siteWords } from "./site-switch";

interface AllowSiteProps {
  readonly host: HostId;
  /** Resolves to whether it is allowed now. */
  readonly onAllow: () => Promise<boolean>;
}

/** A browser may forbid an extension a site; one button asks for it again. */
export function AllowSite({ host, onAllow }: AllowSiteProps) {
  const [hasFailed, setFailed] = useState(false);
  const site = say(siteWords[host]);
  return (
    <Notice words={say("siteForbidden", site)}>
      <div class="line">
        <button type="button" class="btn" onClick={() => void onAllow().then((isAllowed) => setFailed(!isAllowed))}>
          {say("siteAllow", site)}
        </button>
      </div>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </Notice>
  );
}
