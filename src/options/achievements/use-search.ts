import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { findAchievements } from "../../core/insight/find-achievements";
import type { Achievement } from "../../core/model/achievement";
import type { AchievementPorts } from "./achievement-ports";
import type { AchievementSearch } from "./achievement-search";

/** What was found for a search; null if only the slow way can tell. */
interface Told {
  readonly search: string;
  readonly ids: readonly string[] | null;
}

/**
 * What a search finds, the best first; without one, all, the newest first. Until the answer is there, what was found last
 * stays, so that the list does not flicker.
 */
export function useSearch(
  achievements: readonly Achievement[],
  typed: string,
  startSearch: AchievementPorts["startSearch"],
): readonly Achievement[] {
  const search = typed.trim();
  const index = useRef<AchievementSearch | null>(null);
  const [told, setTold] = useState<Told>({ search: "", ids: null });
  const [ready, setReady] = useState(0);
  useEffect(() => {
    index.current = startSearch();
    index.current?.onReady(() => setReady((times) => times + 1));
    return () => index.current?.stop();
  }, []);
  useEffect(() => index.current?.update(achievements), [achievements]);
  useEffect(() => {
    if (search === "" || !index.current) return setTold({ search, ids: null });
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
  return useMemo(() => {
    if (search === "") last.current = all;
    else if (told.ids) last.current = told.ids.flatMap((id) => byId.get(id) ?? []);
    else if (told.search === search || !index.current) last.current = findAchievements(all, search, []);
    return last.current;
  }, [search, told, all, byId]);
}
