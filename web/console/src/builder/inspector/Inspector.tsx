import { ActionIcon, Button, Textarea, Tooltip } from "@mantine/core";
import { IconCopy, IconPlayerPlay, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Quiet } from "../../ui/Quiet.tsx";
import { find, type Step } from "../model/document.ts";
import { withNote } from "../model/edit.ts";
import { type Json, wordOf } from "../model/json.ts";
import { kindOf } from "../model/kinds.ts";
import { led } from "../model/ports.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { BranchFields } from "./BranchFields.tsx";
import { withField } from "./FieldsProps.ts";
import classes from "./Inspector.module.css";
import { ScenarioFields } from "./ScenarioFields.tsx";
import { StepFields } from "./StepFields.tsx";

/** The chosen step as a form. */
export function Inspector({ onTryFrom }: { onTryFrom: (step: string) => void }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { selected, doc, remove, copy } = builder;
  if (selected.size > 1)
    return (
      <Quiet
        title={t("manyChosen", { count: selected.size })}
        action={
          <Button.Group>
            <Button variant="default" leftSection={<IconCopy size={16} />} onClick={copy}>
              {t("copy")}
            </Button>
            <Button variant="default" onClick={() => remove(selected)}>
              {t("delete")}
            </Button>
          </Button.Group>
        }
      />
    );
  const [id = ""] = selected;
  const step = find(doc, id)?.step;
  if (!step) return <ScenarioFields />;
  return <StepForm key={step.id} step={step} onTryFrom={onTryFrom} />;
}

function StepForm({ step, onTryFrom }: { step: Step; onTryFrom: (step: string) => void }) {
  const { t } = useTranslation("builder");
  const { setStep, remove, copy, problems, doc } = useBuilder();
  const kind = kindOf(step);
  const set = (key: string, value: Json | undefined) =>
    setStep(withField(step, key, value), `${step.id}.${key}`);
  const lead = (port: string, target: string) => setStep(led(step, port, target));
  const mine = problems.filter((one) => one.step === step.id);
  const chain = find(doc, step.id)?.chain;
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <div className={classes.head}>
        <h2 className={classes.title} id="step-title">
          {t(`kind.${kind ?? "unknown"}`)}
        </h2>
        <Act label={t("talk.fromHere")} onClick={() => onTryFrom(step.id)}>
          <IconPlayerPlay size={18} />
        </Act>
        <Act label={t("copy")} onClick={copy}>
          <IconCopy size={18} />
        </Act>
        <Act label={t("deleteStep")} onClick={() => remove(new Set([step.id]))}>
          <IconTrash size={18} />
        </Act>
      </div>
      {mine.map(({ severity, code, message }) => (
        <p key={`${code} ${message}`} className={classes.problem} data-kind={severity}>
          {message}
        </p>
      ))}
      {kind ? (
        <StepFields kind={kind} step={step} set={set} lead={lead} />
      ) : (
        <p>{t("about.unknown")}</p>
      )}
      <Textarea
        label={t("field.note")}
        description={t("field.noteHint")}
        autosize
        value={wordOf(step.note)}
        onChange={(event) => setStep(withNote(step, event.currentTarget.value), `${step.id}.note`)}
      />
      {chain && <BranchFields chain={chain} />}
    </form>
  );
}

function Act(props: { label: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon aria-label={props.label} onClick={props.onClick}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
