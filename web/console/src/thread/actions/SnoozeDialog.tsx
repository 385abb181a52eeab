import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

type Props = { onClose: () => void; onSnooze: (until: Date) => void };

/** A moment of one's own choice. */
export function SnoozeDialog({ onClose, onSnooze }: Props) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState("");
  const until = moment === "" ? null : new Date(moment);
  const ahead = until !== null && until.getTime() > Date.now();
  return (
    <Modal opened onClose={onClose} title={t("snooze.until")} size="xs">
      <TextInput
        type="datetime-local"
        label={t("snooze.moment")}
        value={moment}
        onChange={(event) => setMoment(event.currentTarget.value)}
        error={until && !ahead ? t("snooze.past") : null}
        data-autofocus
      />
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          disabled={!ahead}
          onClick={() => {
            if (until) onSnooze(until);
            onClose();
          }}
        >
          {t("action.snooze")}
        </Button>
      </Group>
    </Modal>
  );
}
