import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import { fragmentWords } from "../fragmentWords.ts";
import { useFragments } from "../useFragments.ts";
import { useBodyLanguage } from "./BodyLanguage.tsx";
import classes from "./FragmentView.module.css";

/** A fragment as it stands in an article: its name, and the words that readers get. */
export function FragmentView({ node, selected }: NodeViewProps) {
  const { t } = useTranslation("knowledge");
  const { data, isSuccess } = useFragments();
  const language = useBodyLanguage();
  const id: unknown = node.attrs.id;
  const it = data?.find((one) => one.id === id);
  const words = it && fragmentWords(it, language);
  const lacking = isSuccess && (it ? words === "" : true);
  return (
    <NodeViewWrapper
      as="span"
      className={classes.fragment}
      data-lacking={lacking || undefined}
      data-selected={selected || undefined}
      title={it && t("fragmentTitle", { name: it.name })}
    >
      <span className={classes.name}>{it?.name ?? t(isSuccess ? "fragmentGone" : "fragment")}</span>{" "}
      {words ? (
        <span className={classes.words}>{words}</span>
      ) : (
        it && <span className={classes.words}>{t("fragmentUntranslated")}</span>
      )}
    </NodeViewWrapper>
  );
}
