import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Quiet } from "../../ui/Quiet.tsx";
import { stepTitle } from "../canvas/stepTitle.ts";
import { type Change, changesOf, differing } from "../model/difference.ts";
import type { Doc, Step } from "../model/document.ts";
import { isFields, isList, type Json, wordOf } from "../model/json.ts";
import { say } from "../model/texts.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { fieldTitles, isTitled } from "./fieldTitles.ts";
import classes from "./Versions.module.css";

/** What differs between two versions, step by step, in words. */
export function ChangeList({ before, after }: { before: Doc; after: Doc }) {
  const { t } = useTranslation("builder");
  const changes = changesOf(before, after);
  if (changes.length === 0) return <Quiet title={t("version.same")} />;
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <One key={change.id} change={change} />
      ))}
    </ul>
  );
}

function One({ change }: { change: Change }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const step = change.after ?? change.before;
  if (!step) return null;
  const { before, after, kind } = change;
  return (
    <li className={classes.change} data-kind={kind}>
      <UnstyledButton className={classes.step} onClick={() => builder.select([change.id], true)}>
        <span className={classes.word}>
          {kind === "added" ? "+" : kind === "removed" ? "−" : "~"} {t(`version.${kind}`)}
        </span>{" "}
        {stepTitle(step, builder, t)}
      </UnstyledButton>
      {before && after && <Differing before={before} after={after} />}
    </li>
  );
}

function Differing({ before, after }: { before: Step; after: Step }) {
  const { t } = useTranslation("builder");
  const { language } = useBuilder();
  const keys = differing(before, after);
  if (keys.length === 0) return <p className={classes.quiet}>{t("version.wasMoved")}</p>;
  const worded = (key: string, value: Json | undefined) => {
    if (key === "order") return t(value === "popular" ? "field.orderPopular" : "field.orderFixed");
    if (typeof value === "boolean") return t(value ? "version.yes" : "version.no");
    return shown(value, language) || t("version.nothing");
  };
  return keys.map((key) => (
    <div key={key}>
      {isTitled(key) && <p className={classes.field}>{t(fieldTitles[key])}</p>}
      <dl className={classes.differing}>
        <dt>{t("version.was")}</dt>
        <dd>
          <del>{worded(key, before[key])}</del>
        </dd>
        <dt>{t("version.now")}</dt>
        <dd>
          <ins>{worded(key, after[key])}</ins>
        </dd>
      </dl>
    </div>
  ));
}

/** A field of a step as a person reads it. */
function shown(value: Json | undefined, language: "ru" | "en"): string {
  if (isList(value)) return value.map((one) => shown(one, language)).join("; ");
  if (!isFields(value)) return wordOf(value);
  if ("ru" in value || "en" in value) return say(value, language);
  const { label, ...rest } = value;
  const words = label === undefined ? "" : say(label, language);
  const others = Object.values(rest).map((one) => shown(one, language));
  return [words, ...others].filter((word) => word !== "").join(" → ");
}
