import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { model } from "../../api/admin/model.ts";
import { wordsOf } from "../../ui/wordsOf.ts";
import { adminKeys } from "../adminKeys.ts";
import classes from "./ModelEditor.module.css";

/** A real question with what is saved, and how it went in words. */
export function ModelTrial({ disabled }: { disabled: boolean }) {
  const { t, i18n } = useTranslation("model");
  const { t: general } = useTranslation();
  const memory = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: model.try,
    onSettled: () => memory.invalidateQueries({ queryKey: adminKeys.model }),
  });
  const seconds = (millis: number) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(millis / 1000);
  const bad = error ? wordsOf(error, general) : data && !data.good ? data.sentence : null;
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        disabled={disabled}
        title={t("tryHint")}
        onClick={() => mutate()}
      >
        {t("try")}
      </Button>
      {!isPending && bad && (
        <p className={classes.problem} role="alert">
          <IconAlertTriangle size={18} /> {bad}
        </p>
      )}
      {!isPending && data?.good && (
        <p className={classes.good} role="status">
          <IconCheck size={18} /> {data.sentence} {t("took", { seconds: seconds(data.millis) })}
        </p>
      )}
    </>
  );
}
