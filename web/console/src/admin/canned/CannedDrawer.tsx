import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Canned, cannedAnswers } from "../../api/canned.ts";
import { useTeams } from "../../app/useTeams.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { RemoveButton } from "../RemoveButton.tsx";
import { useEditor } from "../useEditor.ts";

type Props = { canned: Canned | undefined; onClose: () => void };

export function CannedDrawer({ canned, onClose }: Props) {
  const { t } = useTranslation();
  const teams = useTeams();
  const editor = useEditor({
    initial: {
      title: canned?.title ?? "",
      shortcut: canned?.shortcut ?? "",
      text: canned?.text ?? { ru: "", en: "" },
      teamId: canned?.teamId ?? "",
    },
    save: ({ teamId, ...values }) => {
      const body = { ...values, teamId: teamId || null };
      return canned ? cannedAnswers.change(canned.id, body) : cannedAnswers.add(body);
    },
    stale: [memoryKeys.canned],
    onSaved: onClose,
  });
  const { form } = editor;
  return (
    <EditorDrawer
      title={canned?.title ?? t("canned.add")}
      editor={editor}
      onClose={onClose}
      aside={
        canned && (
          <RemoveButton
            question={t("canned.remove", { name: canned.title })}
            remove={() => cannedAnswers.remove(canned.id)}
            stale={[memoryKeys.canned]}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextInput
        label={t("canned.title")}
        maxLength={100}
        data-autofocus
        {...form.getInputProps("title")}
      />
      <TextInput
        label={t("canned.shortcut")}
        description={t("canned.shortcutHint")}
        leftSection="/"
        maxLength={40}
        {...form.getInputProps("shortcut")}
      />
      <Textarea
        label={t("canned.textRu")}
        description={t("canned.variables", {
          contact: "{{contact.name}}",
          operator: "{{operator.name}}",
        })}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps("text.ru")}
      />
      <Textarea
        label={t("canned.textEn")}
        autosize
        minRows={4}
        maxRows={12}
        {...form.getInputProps("text.en")}
      />
      <NativeSelect
        label={t("canned.team")}
        data={[
          { value: "", label: t("canned.everybody") },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps("teamId")}
      />
    </EditorDrawer>
  );
}
