import { useLayoutEffect, useRef } from "preact/hooks";
import { isTextFolded, type OpenMail } from "../core/model/open-mail";
import { useFocusWish } from "../ui/use-focus";
import { type Steps, useSteps } from "../ui/use-steps";
import { Card } from "./card";
import { Chip } from "./chip";
import { CorrectedNotice } from "./corrected-notice";
import { FoldBar } from "./fold-bar";
import { type CardPorts, type CardShape, onlyTrusted } from "./ports";
import { type Replied, RepliedNotice } from "./replied-notice";
import { type CardState, type UnfoldingAsk, useCardState } from "./use-card-state";

export interface CardSurfaceProps {
  readonly mail: OpenMail;
  readonly ports: CardPorts;
  readonly unfolding: UnfoldingAsk;
  /** True once the extension was updated under the page: nothing can be kept until the tab is reloaded. */
  readonly orphaned: boolean;
  /** False while the window has no room for the card. */
  readonly hasRoom: boolean;
  /** The reply that was just put in; null if none was, or once that was said. */
  readonly replied: Replied | null;
  /** True when there is no room and the popup may not be opened from here: the chip then says where to press. */
  readonly isStuck: boolean;
}

/**
 * Everything Onward puts on a mail page, in two parts that share one state:
 *
 *     <div data-part="chip">…</div>
 *     <div data-part="card">…</div>
 *
 * Render it inside `<div class="ow" data-theme="light|dark">` of the shadow root, above the styles of `ui/theme.css`
 * and `ui/parts.css`. Both wrappers stay as long as one mail does, even while they are empty, and carry no style of ours:
 * the host places them, and is told of each change by `ports.drawn`. Another mail brings new wrappers.
 * The card fills its wrapper up to 360 px and may be 288; its height is bounded by `--card-height` on the wrapper.
 */
export function CardSurface(props: CardSurfaceProps) {
  return <MailSurface key={`${props.mail.host} ${props.mail.messageKey}`} {...props} />;
}

function MailSurface({ mail, ports, unfolding, orphaned, hasRoom, replied, isStuck }: CardSurfaceProps) {
  const wish = useFocusWish();
  const part = useRef<HTMLDivElement>(null);
  const hasFocus = () => part.current?.contains(activeIn(part.current.getRootNode())) ?? false;
  const state = useCardState({ mail, ports, unfolding, orphaned, hasRoom, wish, hasFocus });
  const steps = useSteps({
    progress: mail.rejection?.progress ?? {},
    canKeep: mail.canKeep && !orphaned,
    send: ports.markStep,
    wish,
  });
  useLayoutEffect(() => {
    if (unfolding.how === "reply") steps.show("keep-the-bridge");
  }, [unfolding]);
  // The open step says it itself.
  const isSaidThere = state.isUnfolded && steps.open === "keep-the-bridge";
  const shape = shapeOf(state, steps, replied !== null && !isSaidThere);
  // The button that asked for it goes with the card; a reply that is in has taken focus to its box.
  const shown = useRef(shape.card);
  if (shape.card === "replied" && shown.current !== "replied" && hasFocus()) wish.current = "replied";
  shown.current = shape.card;
  // Also when only its words changed: the chip may have become wider.
  useLayoutEffect(() => ports.drawn(shape), [shape.chip, shape.card, mail, replied]);

  const stepBack = onlyTrusted((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (shape.card === "nothing") ports.leave();
    else if (shape.card === "replied") ports.closeReplied();
    else if (shape.card === "notice") state.close();
    else if (shape.card === "step") steps.back();
    else state.fold();
  });
  return (
    <>
      {isTextFolded(mail) && !orphaned && (
        <FoldBar
          onShow={onlyTrusted(() => {
            ports.leave();
            void ports.foldText(false);
          })}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the buttons inside. */}
      <div data-part="chip" onKeyDown={stepBack}>
        {shape.chip && (
          <Chip
            mail={mail}
            isUnfolded={shape.card !== "nothing"}
            isStuck={isStuck}
            wish={wish}
            onPress={onlyTrusted(state.isUnfolded ? state.fold : state.unfold)}
            onSendAway={onlyTrusted(state.sendAway)}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the buttons inside. */}
      <div ref={part} data-part="card" onKeyDown={stepBack}>
        {shape.card === "replied" && replied && (
          <RepliedNotice
            replied={replied}
            wish={wish}
            onUndo={() => void ports.steps.reply?.takeBack()}
            onInsert={() => void ports.steps.reply?.insert({ ...replied.reply, isSure: true })}
            onClose={ports.closeReplied}
          />
        )}
        {shape.card === "notice" && <CorrectedNotice state={state} orphaned={orphaned} wish={wish} />}
        {(shape.card === "list" || shape.card === "step") && (
          <Card mail={mail} ports={ports} orphaned={orphaned} state={state} steps={steps} wish={wish} />
        )}
      </div>
    </>
  );
}

function activeIn(root: Node): Node | null {
  return "activeElement" in root && root.activeElement instanceof Node ? root.activeElement : null;
}

function shapeOf({ standing, isUnfolded }: CardState, { open }: Steps, hasReplied: boolean): CardShape {
  if (standing === "gone") return { chip: false, card: "nothing" };
  if (standing === "corrected") return { chip: false, card: "notice" };
  if (hasReplied) return { chip: true, card: "replied" };
  if (!isUnfolded) return { chip: true, card: "nothing" };
  return { chip: true, card: open === null ? "list" : "step" };
}
