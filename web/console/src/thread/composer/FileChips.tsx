import { CloseButton } from "@mantine/core";
import { IconAlertCircle, IconFile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FileInfo } from "../../api/fileInfo.ts";
import { size } from "../../ui/size.ts";
import classes from "./FileChips.module.css";
import type { useUploads } from "./useUploads.ts";

type Props = {
  files: FileInfo[];
  uploads: ReturnType<typeof useUploads>;
  write: (change: { files: FileInfo[] }) => void;
};

/** Files that will go with the words: those on our side already, and those on the way there. */
export function FileChips({ files, uploads, write }: Props) {
  const { t } = useTranslation();
  if (files.length + uploads.list.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t("composer.files")}>
      {files.map((file) => (
        <li key={file.id} className={classes.chip}>
          <IconFile size={16} />
          <span className={classes.name}>{file.name}</span>
          <span className={classes.size}>{size(file.size)}</span>
          <CloseButton
            size="sm"
            aria-label={t("composer.removeFile", { name: file.name })}
            onClick={() => write({ files: files.filter(({ id }) => id !== file.id) })}
          />
        </li>
      ))}
      {uploads.list.map((one) => (
        <li key={one.key} className={classes.chip} data-failed={one.error ? true : undefined}>
          {one.error ? (
            <IconAlertCircle size={16} />
          ) : (
            <progress value={one.share} aria-label={one.name} />
          )}
          <span className={classes.name}>{one.name}</span>
          {one.error && <span className={classes.size}>{one.error}</span>}
          <CloseButton
            size="sm"
            aria-label={t("composer.removeFile", { name: one.name })}
            onClick={() => uploads.drop(one.key)}
          />
        </li>
      ))}
    </ul>
  );
}
