import { NativeSelect, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EditorDrawer } from "../admin/EditorDrawer.tsx";
import { RemoveButton } from "../admin/RemoveButton.tsx";
import { useEditor } from "../admin/useEditor.ts";
import type { Language } from "./api/articles.ts";
import { type SynonymGroup, synonyms } from "./api/synonyms.ts";
import { articleKeys } from "./articleKeys.ts";
import { expressionsOf } from "./expressionsOf.ts";

type Props = { group: SynonymGroup | undefined; onClose: () => void };

/** One group: a word or phrase on each line, the main one first. */
export function SynonymsDrawer({ group, onClose }: Props) {
  const { t, i18n } = useTranslation("knowledge");
  const own: Language = i18n.language === "en" ? "en" : "ru";
  const editor = useEditor({
    initial: { language: group?.language ?? own, expressions: group?.expressions.join("\n") ?? "" },
    save: async ({ language, expressions }) => {
      const written = { language, expressions: expressionsOf(expressions) };
      await (group ? synonyms.change(group.id, written) : synonyms.add(written));
    },
    stale: [articleKeys.synonyms],
    onSaved: onClose,
  });
  return (
    <EditorDrawer
      title={group ? t("synonymsOne") : t("synonymsNew")}
      editor={editor}
      onClose={onClose}
      aside={
        group && (
          <RemoveButton
            question={t("synonymsRemove", { words: group.expressions.join(" = ") })}
            remove={() => synonyms.remove(group.id)}
            stale={[articleKeys.synonyms]}
            onRemoved={onClose}
          />
        )
      }
    >
      <Textarea
        data-autofocus
        label={t("synonymsWords")}
        description={t("synonymsHint")}
        autosize
        minRows={4}
        maxRows={20}
        {...editor.form.getInputProps("expressions")}
      />
      <NativeSelect
        label={t("synonymsLanguage")}
        data={[
          { value: "ru", label: t("ru") },
          { value: "en", label: t("en") },
        ]}
        {...editor.form.getInputProps("language")}
      />
    </EditorDrawer>
  );
}
