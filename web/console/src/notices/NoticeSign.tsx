import {
  IconAlarm,
  IconAlertTriangle,
  IconAt,
  IconBell,
  IconHourglassHigh,
  IconMoodSad,
  IconUserCheck,
} from "@tabler/icons-react";
import type { NoticeKind } from "./noticeKinds.ts";

/** The shape by which a notice is known at a glance. */
export function NoticeSign({ kind }: { kind: NoticeKind }) {
  switch (kind) {
    case "assigned":
      return <IconUserCheck size={16} />;
    case "waiting":
      return <IconHourglassHigh size={16} />;
    case "mention":
      return <IconAt size={16} />;
    case "wake":
      return <IconAlarm size={16} />;
    case "low-mark":
      return <IconMoodSad size={16} />;
    case "stalled":
      return <IconAlertTriangle size={16} />;
    case "other":
      return <IconBell size={16} />;
  }
}
