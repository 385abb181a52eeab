import { Input, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Tag } from "../../api/tag.ts";
import { tags } from "../../api/tags.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { RemoveButton } from "../RemoveButton.tsx";
import { useEditor } from "../useEditor.ts";
import { Swatches } from "./Swatches.tsx";

type Props = { tag: Tag | undefined; onClose: () => void };

export function TagDrawer({ tag, onClose }: Props) {
  const { t } = useTranslation();
  const editor = useEditor({
    initial: { name: tag?.name ?? "", color: tag?.color ?? "#2257C5" },
    save: (values) => (tag ? tags.change(tag.id, values) : tags.add(values)),
    stale: [memoryKeys.tags],
    onSaved: onClose,
  });
  return (
    <EditorDrawer
      title={tag?.name ?? t("tag.add")}
      editor={editor}
      onClose={onClose}
      aside={
        tag && (
          <RemoveButton
            question={t("tag.remove", { name: tag.name })}
            remove={() => tags.remove(tag.id)}
            stale={[memoryKeys.tags]}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextInput
        label={t("admin.name")}
        maxLength={40}
        data-autofocus
        {...editor.form.getInputProps("name")}
      />
      <Input.Wrapper label={t("tag.color")} labelElement="div" error={editor.form.errors.color}>
        <Swatches
          label={t("tag.color")}
          value={editor.form.values.color}
          onPick={(color) => editor.form.setValues({ color })}
        />
      </Input.Wrapper>
    </EditorDrawer>
  );
}
