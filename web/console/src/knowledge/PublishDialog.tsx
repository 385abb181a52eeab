import { Button, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import { articles } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";

type Props = {
  id: string;
  settle: () => Promise<number>;
  onClose: () => void;
  onPublished: () => void;
};

/** The last look before readers see it. */
export function PublishDialog({ id, settle, onClose, onPublished }: Props) {
  const { t } = useTranslation("knowledge");
  const memory = useQueryClient();
  const [note, setNote] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => articles.publish(id, await settle(), note),
    onSuccess: async ({ version }) => {
      notifications.show({ message: t("published", { number: version }), withBorder: true });
      await memory.invalidateQueries({ queryKey: articleKeys.lists });
      onClose();
      onPublished();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("publishTitle")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <p className={classes.quiet}>{t("publishText")}</p>
        <TextInput
          data-autofocus
          label={t("note")}
          description={t("noteHint")}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Problem error={error} />
        <Button type="submit" loading={isPending}>
          {t("publish")}
        </Button>
      </form>
    </Modal>
  );
}
