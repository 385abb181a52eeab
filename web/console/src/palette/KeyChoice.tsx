import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Command } from "../keys/bindings.ts";
import { pressedKeys } from "../keys/keyboard.ts";
import { keyParts } from "../keys/keyHint.ts";
import { ownKeys, takenBy } from "../keys/ownKeys.ts";
import { useLayout } from "../keys/useLayout.ts";
import { useComplain } from "../ui/useComplain.ts";
import classes from "./KeyChoice.module.css";

const modifiers = /^(Shift|Control|Alt|Meta|Tab)/;

/** The key of a command on a button: a press of it, then the new key. */
export function KeyChoice({ command }: { command: Command }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const complain = useComplain();
  const [asking, ask] = useState(false);
  const pressed = (event: KeyboardEvent) => {
    if (!asking || modifiers.test(event.code)) return;
    event.preventDefault();
    event.stopPropagation();
    ask(false);
    if (event.code === "Escape") return;
    const keys = pressedKeys(event);
    const other = takenBy(keys, command);
    if (other) complain(new Error(t("keys.taken", { name: t(`keys.${other}`) })));
    else ownKeys.choose(command, keys);
  };
  return (
    <UnstyledButton
      className={classes.choice}
      data-asking={asking || undefined}
      onClick={() => ask(true)}
      onBlur={() => ask(false)}
      onKeyDown={pressed}
    >
      <VisuallyHidden>{t("keys.change", { name: t(`keys.${command}`) })}</VisuallyHidden>
      {asking
        ? t("keys.press")
        : keyParts(command, layout).map((part) => <kbd key={part}>{part}</kbd>)}
    </UnstyledButton>
  );
}
