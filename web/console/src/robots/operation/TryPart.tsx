import { Button, Modal } from "@mantine/core";
import { IconEye, IconSend } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../session/Problem.tsx";
import { trials } from "../api/trials.ts";
import { onlyReads, sound } from "../model/operation.ts";
import classes from "../Robots.module.css";
import own from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";
import { Part } from "./Part.tsx";
import { TrialInputs } from "./TrialInputs.tsx";
import { TrialResult } from "./TrialResult.tsx";

/** Trying the task as it stands, saved or not. */
export function TryPart({ connected }: { connected: boolean }) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const { robot, task, values, see } = useOperation();
  const [asking, setAsking] = useState(false);
  const trial = useMutation({
    mutationFn: (send: boolean) => trials.run(robot, sound(task), values, send),
    onSuccess: ({ answer }) => {
      if (answer && answer.json !== null) see(answer.json);
    },
  });
  const send = () => {
    setAsking(false);
    trial.mutate(true);
  };
  return (
    <Part title={t("partTry")} text={t("partTryText")}>
      <TrialInputs />
      {!connected && <p className={classes.note}>{t("notConnectedYet")}</p>}
      <div className={own.acts}>
        <Button
          variant="default"
          leftSection={<IconEye size={16} />}
          disabled={!connected}
          loading={trial.isPending && trial.variables === false}
          onClick={() => trial.mutate(false)}
        >
          {t("showRequest")}
        </Button>
        <Button
          leftSection={<IconSend size={16} />}
          disabled={!connected}
          loading={trial.isPending && trial.variables === true}
          onClick={() => (onlyReads(task) ? send() : setAsking(true))}
        >
          {t("sendRequest")}
        </Button>
      </div>
      {trial.error && (
        <div className={own.shown}>
          <Problem error={trial.error} />
        </div>
      )}
      {trial.data && !trial.error && <TrialResult trial={trial.data} />}
      <Modal opened={asking} onClose={() => setAsking(false)} title={t("sendQuestion")} size="sm">
        <p className={classes.quiet}>{t("sendQuestionText")}</p>
        <div className={classes.acts}>
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {general("common.cancel")}
          </Button>
          <Button color="danger" onClick={send}>
            {t("sendAnyway")}
          </Button>
        </div>
      </Modal>
    </Part>
  );
}
