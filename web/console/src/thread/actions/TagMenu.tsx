import { Popover } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { cloneElement, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useTags } from "../../app/useTags.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { Picker } from "../../ui/Picker.tsx";

type Props = {
  chosen: string[];
  onToggle: (id: string, on: boolean) => void;
  target: ReactElement<{ onClick?: () => void }>;
  command?: boolean;
};

/** Tags to put on or take off, found by typing. */
export function TagMenu({ chosen, onToggle, target, command = false }: Props) {
  const { t } = useTranslation();
  const [opened, { toggle, close, open }] = useDisclosure(false);
  useCommand("tag", open, command);
  const tags = useTags();
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-start"
      width={260}
      trapFocus
      returnFocus
    >
      <Popover.Target>{cloneElement(target, { onClick: toggle })}</Popover.Target>
      <Popover.Dropdown p={4} aria-label={t("action.tag")}>
        <Picker
          label={t("action.tag")}
          options={tags.map(({ id, name, color }) => ({
            id,
            name,
            color,
            on: chosen.includes(id),
          }))}
          empty={t("tag.none")}
          onPick={({ id, on }) => onToggle(id, !on)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
