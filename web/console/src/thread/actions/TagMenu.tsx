import { Popover } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { cloneElement, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { tags } from "../../api/tags.ts";
import { useCommand } from "../../keys/useCommand.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
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
  const { data } = useQuery({
    queryKey: memoryKeys.tags,
    queryFn: async () => (await tags.all()).items,
    staleTime: 5 * 60_000,
    enabled: opened,
  });
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
      <Popover.Dropdown p={4}>
        <Picker
          label={t("action.tag")}
          options={(data ?? []).map(({ id, name, color }) => ({
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
