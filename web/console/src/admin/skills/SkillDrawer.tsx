import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Skill, skills } from "../../api/admin/skills.ts";
import { adminKeys } from "../adminKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { NamesFields } from "../NamesFields.tsx";
import { RemoveButton } from "../RemoveButton.tsx";
import { useEditor } from "../useEditor.ts";

type Props = { skill: Skill | undefined; onClose: () => void };

export function SkillDrawer({ skill, onClose }: Props) {
  const { t } = useTranslation();
  const editor = useEditor({
    initial: { key: skill?.key ?? "", names: skill?.names ?? { ru: "", en: "" } },
    save: ({ key, names }) =>
      skill ? skills.change(skill.id, { names }) : skills.add({ key, names }),
    stale: [adminKeys.skills],
    onSaved: onClose,
  });
  return (
    <EditorDrawer
      title={skill?.name ?? t("skill.add")}
      editor={editor}
      onClose={onClose}
      aside={
        skill && (
          <RemoveButton
            question={t("skill.remove", { name: skill.name })}
            remove={() => skills.remove(skill.id)}
            stale={[adminKeys.skills]}
            onRemoved={onClose}
          />
        )
      }
    >
      <NamesFields form={editor.form} />
      <TextInput
        label={t("admin.key")}
        description={t("admin.keyHint")}
        disabled={skill !== undefined}
        maxLength={40}
        spellCheck={false}
        {...editor.form.getInputProps("key")}
      />
    </EditorDrawer>
  );
}
