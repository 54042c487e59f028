import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { findAchievements } from "../../core/insight/find-achievements";
import type { Achievement } from "../../core/model/achievement";
import type { AchievementPorts } from "./achievement-ports";
import type { AchievementSearch } from "./achievement-search";

/** What was found for a search; null if only the slow way can tell. */
interface Told {
  readonly search: string;
  readonly ids: readonly string[] | null;
}

interface Found {
  readonly found: readonly Achievement[];
  /** True while this is what was found before, and the answer is still to come. */
  readonly isOld: boolean;
}

/**
 * What a search finds, the best first; without one, all, the newest first. Until the answer is there, what was found last
 * stays, so that the list does not flicker.
 */
export function useSearch(
  achievements: readonly Achievement[],
  typed: string,
  startSearch: AchievementPorts["startSearch"],
): Found {
  const search = typed.trim();
  const index = useRef<AchievementSearch | null>(null);
  const [told, setTold] = useState<Told>({ search: "", ids: null });
  const [ready, setReady] = useState(0);
  useLayoutEffect(() => {
    index.current = startSearch();
    index.current?.onReady(() => setReady((times) => times + 1));
    return () => index.current?.stop();
  }, []);
  useEffect(() => index.current?.update(achievements), [achievements]);
  // Before the next drawing: waiting for it would make every letter a frame later.
  useLayoutEffect(() => {
    if (search === "" || !index.current) {
      setTold({ search, ids: null });
      return;
    }
    let isOld = false;
    void index.current.find(search).then((ids) => {
      if (!isOld) setTold({ search, ids });
    });
    return () => {
      isOld = true;
    };
  }, [search, achievements, ready]);

  const all = useMemo(() => findAchievements(achievements, "", []), [achievements]);
  const byId = useMemo(() => new Map(achievements.map((achievement) => [achievement.id, achievement])), [achievements]);
  const last = useRef<readonly Achievement[]>(all);
  const isOld = search !== "" && told.search !== search && index.current !== null;
  const found = useMemo(() => {
    if (search === "") last.current = all;
    else if (told.ids) last.current = told.ids.flatMap((id) => byId.get(id) ?? []);
    else if (!isOld) last.current = findAchievements(all, search, []);
    return last.current;
  }, [search, told, isOld, all, byId]);
  return { found, isOld };
}
