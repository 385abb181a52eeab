import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useTags } from "../app/useTags.ts";
import { Picker } from "../ui/Picker.tsx";

type Props = { onClose: () => void; onTag: (id: string) => void };

export function BulkTags({ onClose, onTag }: Props) {
  const { t } = useTranslation();
  const tags = useTags();
  return (
    <Modal opened onClose={onClose} title={t("action.tag")} size="xs">
      <Picker
        label={t("action.tag")}
        options={tags}
        empty={t("tag.none")}
        onPick={({ id }) => {
          onClose();
          onTag(id);
        }}
      />
    </Modal>
  );
}
