import {
  IconArrowForwardUp,
  IconArrowsSplit2,
  IconChecklist,
  IconFlag,
  IconHelpCircle,
  IconHelpHexagon,
  IconListDetails,
  IconMessage,
  IconPencil,
  IconRobot,
  IconUserShare,
  type TablerIcon,
} from "@tabler/icons-react";
import type { Kind } from "../model/kinds.ts";

export const kindIcon: Record<Kind | "unknown", TablerIcon> = {
  say: IconMessage,
  menu: IconListDetails,
  ask: IconHelpCircle,
  confirm: IconChecklist,
  if: IconArrowsSplit2,
  set: IconPencil,
  robot: IconRobot,
  handoff: IconUserShare,
  goto: IconArrowForwardUp,
  end: IconFlag,
  unknown: IconHelpHexagon,
};
