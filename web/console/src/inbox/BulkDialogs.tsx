import { Button, Group, Modal, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./BulkDialogs.module.css";
import type { Bulk } from "./useBulk.ts";

type Props = { bulk: Bulk; title?: string | null; onClose?: () => void; children?: ReactNode };

/** The questions and the outcome of an act on many. */
export function BulkDialogs({ bulk, title = null, onClose = () => undefined, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Modal opened={title !== null} onClose={onClose} title={title}>
        {children}
      </Modal>
      {bulk.waiting && <Sure bulk={bulk} name={bulk.waiting.name} />}
      <Modal
        opened={bulk.failures.length > 0}
        onClose={bulk.read}
        title={t("bulk.failed", { count: bulk.failures.length })}
      >
        <ul className={classes.list}>
          {bulk.failures.map(({ row, reason }) => (
            <li key={row.id}>
              <strong>
                № {row.number}, {row.contact.name}
              </strong>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}

/** Very many: the number is typed, so that it is read. */
function Sure({ bulk, name }: { bulk: Bulk; name: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  return (
    <Modal opened onClose={bulk.cancel} title={t("bulk.sure", { name, count: bulk.count })}>
      <TextInput
        label={t("bulk.typeNumber", { number: bulk.count })}
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={bulk.cancel}>
          {t("common.cancel")}
        </Button>
        <Button disabled={typed.trim() !== String(bulk.count)} onClick={bulk.confirm}>
          {name}
        </Button>
      </Group>
    </Modal>
  );
}
