import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { label: string; onClick: (() => void) | null; children: ReactNode };

/** A small button with its name in words; without an act it cannot be pressed. */
export function Act({ label, onClick, children }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={onClick === null} onClick={() => onClick?.()}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
