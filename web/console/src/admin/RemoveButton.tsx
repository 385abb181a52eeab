import { Button, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useComplain } from "../ui/useComplain.ts";
import classes from "./EditorDrawer.module.css";

type Props = {
  question: string;
  remove: () => Promise<unknown>;
  stale: readonly (readonly string[])[];
  onRemoved: () => void;
};

/** Deleting asks first, in words that name the thing. */
export function RemoveButton({ question, remove, stale, onRemoved }: Props) {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const complain = useComplain();
  const [asking, ask] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      await Promise.all(stale.map((queryKey) => memory.invalidateQueries({ queryKey })));
      onRemoved();
    },
    onError: (error) => {
      ask(false);
      complain(error);
    },
  });
  return (
    <>
      <Button variant="subtle" color="danger" onClick={() => ask(true)}>
        {t("common.delete")}
      </Button>
      <Modal opened={asking} onClose={() => ask(false)} title={question} size="sm">
        <p className={classes.text}>{t("admin.cannotUndo")}</p>
        <div className={classes.acts}>
          <Button variant="default" onClick={() => ask(false)}>
            {t("common.cancel")}
          </Button>
          <Button color="danger" loading={isPending} onClick={() => mutate()}>
            {t("common.delete")}
          </Button>
        </div>
      </Modal>
    </>
  );
}
