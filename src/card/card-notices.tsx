import { say } from "../platform/words";
import { FailedNotice } from "../ui/failed-notice";
import { Notice } from "../ui/notice";
import { StorageNotice } from "../ui/storage-notice";
import type { CardProps } from "./card";
import { onlyTrusted } from "./ports";

/** What stands in the way just now, worst first; one at a time. */
export function CardNotices({ mail, ports, orphaned, state, steps, wish }: CardProps) {
  const retry = state.retry ?? steps.retry;
  if (orphaned) return <Notice words={say("orphaned")} />;
  if (!mail.canKeep) return <StorageNotice words={say("noStorage")} tryAgain={ports.lookAgain} guard={onlyTrusted} />;
  return retry && <FailedNotice wish={wish} onRetry={onlyTrusted(retry)} />;
}
