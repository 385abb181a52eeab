import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { assistance } from "../../api/assistance.ts";
import classes from "./AssistBlock.module.css";
import { Failed, Said } from "./Said.tsx";

export function SummaryHelp({ conversation }: { conversation: string }) {
  const { t } = useTranslation("assist");
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => assistance.summary(conversation),
  });
  return (
    <div className={classes.help} aria-live="polite">
      <Button size="compact-sm" variant="default" loading={isPending} onClick={() => mutate()}>
        {t("summary")}
      </Button>
      {!isPending && error && <Failed error={error} />}
      {!isPending && data && <Said text={data.text} />}
    </div>
  );
}
