import { ActionIcon, Button, NativeSelect, Textarea, Tooltip } from "@mantine/core";
import { IconCopy, IconPlayerPlay, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Quiet } from "../../ui/Quiet.tsx";
import { find, type Step, withChainOwn } from "../model/document.ts";
import { withNote } from "../model/edit.ts";
import { type Json, wordOf } from "../model/json.ts";
import { kindOf } from "../model/kinds.ts";
import { led } from "../model/ports.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Inspector.module.css";
import { More } from "./More.tsx";
import { StepFields, withField } from "./StepFields.tsx";
import { TextsField } from "./TextsField.tsx";

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
  if (!step) return <Quiet title={t("nothingChosen")} text={t("nothingChosenText")} />;
  return <StepForm key={step.id} step={step} onTryFrom={onTryFrom} />;
}

function StepForm({ step, onTryFrom }: { step: Step; onTryFrom: (step: string) => void }) {
  const { t } = useTranslation("builder");
  const { setStep, change, remove, copy, problems, doc } = useBuilder();
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
      {chain && (
        <More title={t("field.branchTitle")}>
          <TextsField
            label={t("field.branchTitle")}
            short
            value={chain.own.title}
            onChange={(title) =>
              change(
                (whole) => withChainOwn(whole, chain.name, "title", title),
                `${chain.name}.title`,
              )
            }
          />
          <BranchTeam name={chain.name} team={wordOf(chain.own.team)} />
        </More>
      )}
    </form>
  );
}

function BranchTeam({ name, team }: { name: string; team: string }) {
  const { t } = useTranslation("builder");
  const { teams, change } = useBuilder();
  return (
    <NativeSelect
      label={t("field.branchTeam")}
      value={team}
      onChange={(event) => {
        const chosen = event.currentTarget.value || undefined;
        change((whole) => withChainOwn(whole, name, "team", chosen));
      }}
    >
      <option value="">{t("field.noTeam")}</option>
      {teams.map((one) => (
        <option key={one.key} value={one.key}>
          {one.name}
        </option>
      ))}
    </NativeSelect>
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
