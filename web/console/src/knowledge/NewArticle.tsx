import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import { articles } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";
import classes from "./KnowledgePage.module.css";

type Props = { opened: boolean; onClose: () => void; onMade: (id: string) => void };

/** A title is enough to begin. */
export function NewArticle({ opened, onClose, onMade }: Props) {
  const { t, i18n } = useTranslation("knowledge");
  const memory = useQueryClient();
  const [title, setTitle] = useState("");
  const make = useMutation({
    mutationFn: () => articles.begin(title, i18n.language === "en" ? "en" : "ru"),
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: articleKeys.lists });
      onMade(id);
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t("newTitle")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <TextInput
          data-autofocus
          label={t("newName")}
          description={t("newNameHint")}
          maxLength={150}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Problem error={make.error} />
        <Button type="submit" disabled={title.trim() === ""} loading={make.isPending}>
          {t("create")}
        </Button>
      </form>
    </Modal>
  );
}
