import { TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { useTranslation } from "react-i18next";
import classes from "./RichField.module.css";

/** What the chosen picture shows, in words. */
export function AltField({ editor }: { editor: Editor }) {
  const { t } = useTranslation("knowledge");
  const alt: unknown = editor.getAttributes("image").alt;
  return (
    <div className={classes.alt}>
      <TextInput
        label={t("pictureAlt")}
        description={t("pictureAltHint")}
        maxLength={300}
        value={typeof alt === "string" ? alt : ""}
        onChange={(event) =>
          editor.commands.updateAttributes("image", { alt: event.currentTarget.value })
        }
      />
    </div>
  );
}
