import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { useTags } from "../app/useTags.ts";
import { Picker } from "../ui/Picker.tsx";

type Props = {
  chosen: readonly Row[];
  onClose: () => void;
  onTag: (id: string) => void;
  onUntag: (id: string) => void;
};

/** A tag for all that are ticked; one that all of them have is taken off. */
export function BulkTags({ chosen, onClose, onTag, onUntag }: Props) {
  const { t } = useTranslation();
  const tags = useTags();
  const onAll = (id: string) => chosen.every((row) => row.tags.some((tag) => tag.id === id));
  return (
    <Modal opened onClose={onClose} title={t("action.tag")} size="xs">
      <Picker
        label={t("action.tag")}
        options={tags.map((tag) => ({ ...tag, on: onAll(tag.id) }))}
        empty={t("tag.none")}
        onPick={({ id, on }) => {
          onClose();
          if (on) onUntag(id);
          else onTag(id);
        }}
      />
    </Modal>
  );
}
