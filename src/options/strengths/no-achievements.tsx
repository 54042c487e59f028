import { say } from "../../platform/words";

/** Where there is nothing to pick from yet: the way to it, and the way back. */
export function NoAchievements({ onClose }: { readonly onClose: () => void }) {
  return (
    <div class="stack">
      <p>{say("strengthNoAchievements")}</p>
      <div class="line">
        <a class="btn" href="#achievements">
          {say("strengthToAchievements")}
        </a>
        <button type="button" class="btn" data-kind="quiet" onClick={onClose}>
          {say("declareCancel")}
        </button>
      </div>
    </div>
  );
}
