import { Input, TextInput } from "@mantine/core";
import type { JSONContent } from "@tiptap/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditorDrawer } from "../admin/EditorDrawer.tsx";
import { RemoveButton } from "../admin/RemoveButton.tsx";
import { useEditor } from "../admin/useEditor.ts";
import { type Fragment, fragments } from "./api/fragments.ts";
import { articleKeys } from "./articleKeys.ts";
import { RichField } from "./editor/RichField.tsx";
import { FragmentPast } from "./FragmentPast.tsx";
import { FragmentPlaces } from "./FragmentPlaces.tsx";
import { plainText } from "./plainText.ts";

type Props = { fragment: Fragment | undefined; onClose: () => void };
type Values = { name: string; ru: JSONContent | null; en: JSONContent | null };

const LONGEST_NAME = 60;
const stale = [articleKeys.fragments, articleKeys.lists];

/** One fragment: its name, its text in both languages, where it stands and what it was. */
export function FragmentDrawer({ fragment, onClose }: Props) {
  const { t } = useTranslation("knowledge");
  const [round, setRound] = useState(0);
  const editor = useEditor<Values>({
    initial: {
      name: fragment?.name ?? "",
      ru: fragment?.texts.ru ?? null,
      en: fragment?.texts.en ?? null,
    },
    save: async ({ name, ru, en }) => {
      const texts = { ...(said(ru) && { ru }), ...(said(en) && { en }) };
      await (fragment
        ? fragments.change(fragment.id, fragment.number, { name, texts })
        : fragments.add({ name, texts }));
    },
    stale,
    onSaved: onClose,
  });
  const { form } = editor;
  const field = (language: "ru" | "en", label: string) => (
    <Input.Wrapper label={label} error={form.errors[`texts.${language}`]} labelElement="div">
      <RichField
        key={round}
        lines
        label={label}
        language={language}
        body={form.values[language]}
        onChange={(body) => form.setFieldValue(language, body)}
      />
    </Input.Wrapper>
  );
  return (
    <EditorDrawer
      title={fragment?.name ?? t("fragmentNew")}
      editor={editor}
      onClose={onClose}
      aside={
        fragment && (
          <RemoveButton
            question={t("fragmentRemove", { name: fragment.name })}
            remove={() => fragments.remove(fragment.id)}
            stale={stale}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextInput
        data-autofocus
        label={t("fragmentName")}
        description={t("fragmentNameHint")}
        maxLength={LONGEST_NAME}
        {...form.getInputProps("name")}
      />
      {field("ru", t("fragmentRu"))}
      {field("en", t("fragmentEn"))}
      {fragment && <FragmentPlaces fragment={fragment} />}
      {fragment && fragment.number > 1 && (
        <FragmentPast
          fragment={fragment}
          onTake={({ ru, en }) => {
            form.setValues({ ru, en });
            setRound(round + 1);
          }}
        />
      )}
    </EditorDrawer>
  );
}

function said(body: JSONContent | null): body is JSONContent {
  return body !== null && plainText(body).trim() !== "";
}
