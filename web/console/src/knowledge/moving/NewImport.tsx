import { Button, FileInput, Modal } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../session/Problem.tsx";
import { imports } from "../api/imports.ts";
import classes from "../KnowledgePage.module.css";

type Props = { opened: boolean; onClose: () => void; onBegun: (id: string) => void };

const kinds =
  ".zip,.md,.markdown,.html,.htm,.docx,.csv,.txt,image/png,image/jpeg,image/gif,image/webp";

/** Files are chosen; nothing is taken in before somebody has looked at them. */
export function NewImport({ opened, onClose, onBegun }: Props) {
  const { t } = useTranslation("knowledge");
  const [files, setFiles] = useState<File[]>([]);
  const begin = useMutation({
    mutationFn: () => imports.begin(files),
    onSuccess: ({ id }) => onBegun(id),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t("importTitle")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <p className={classes.quiet}>{t("importText")}</p>
        <FileInput
          data-autofocus
          multiple
          clearable
          accept={kinds}
          leftSection={<IconPaperclip size={16} />}
          label={t("importFiles")}
          description={t("importHint")}
          placeholder={t("importChoose")}
          value={files}
          onChange={setFiles}
        />
        <Problem error={begin.error} />
        <Button type="submit" disabled={files.length === 0} loading={begin.isPending}>
          {t("importLook")}
        </Button>
      </form>
    </Modal>
  );
}
