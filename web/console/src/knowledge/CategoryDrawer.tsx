import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EditorDrawer } from "../admin/EditorDrawer.tsx";
import { RemoveButton } from "../admin/RemoveButton.tsx";
import { useEditor } from "../admin/useEditor.ts";
import { articles, type Category } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";

type Props = { category: Category | undefined; onClose: () => void };

export function CategoryDrawer({ category, onClose }: Props) {
  const { t } = useTranslation("knowledge");
  const editor = useEditor({
    initial: { ru: category?.ru ?? "", en: category?.en ?? "" },
    save: ({ ru, en }) =>
      category
        ? articles.renameCategory(category.id, ru, en)
        : articles.addCategory(ru, en).then(() => null),
    stale: [articleKeys.categories],
    onSaved: onClose,
  });
  return (
    <EditorDrawer
      title={category?.ru ?? t("categoryNew")}
      editor={editor}
      onClose={onClose}
      aside={
        category && (
          <RemoveButton
            question={t("categoryRemove", { name: category.ru })}
            remove={() => articles.removeCategory(category.id)}
            stale={[articleKeys.categories]}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextInput
        data-autofocus
        label={t("categoryRu")}
        maxLength={100}
        {...editor.form.getInputProps("ru")}
      />
      <TextInput label={t("categoryEn")} maxLength={100} {...editor.form.getInputProps("en")} />
    </EditorDrawer>
  );
}
