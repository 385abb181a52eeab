import { Button, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lettersOn, setLetters } from "../keys/keyboard.ts";
import { ownKeys } from "../keys/ownKeys.ts";
import { KeyTable } from "../palette/KeyTable.tsx";
import { Panel } from "../ui/Panel.tsx";

export function ShortcutsSection() {
  const { t } = useTranslation();
  const [letters, set] = useState(lettersOn);
  return (
    <>
      <Panel title={t("me.shortcuts")} text={t("me.shortcutsText")}>
        <Switch
          label={t("me.letters")}
          description={t("me.lettersText")}
          checked={letters}
          onChange={({ currentTarget: { checked } }) => {
            setLetters(checked);
            set(checked);
          }}
        />
      </Panel>
      <Panel
        title={t("me.allKeys")}
        text={t("keys.changeText")}
        wide
        action={
          <Button variant="default" onClick={ownKeys.forget}>
            {t("keys.usual")}
          </Button>
        }
      >
        <KeyTable editable />
      </Panel>
    </>
  );
}
