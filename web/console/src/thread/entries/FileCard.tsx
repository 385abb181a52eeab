import { IconDownload, IconFile, IconFileTypePdf, IconPhoto } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FileInfo } from "../../api/fileInfo.ts";
import { size } from "../../ui/size.ts";
import classes from "./FileCard.module.css";
import { Picture } from "./Picture.tsx";
import { useFileLink } from "./useFileLink.ts";

/** A file: pictures as pictures, the rest by name; opened through a link that soon expires. */
export function FileCard({ file }: { file: FileInfo }) {
  const { t } = useTranslation();
  const { open, busy } = useFileLink(file.id);
  if (isPicture(file)) return <Picture file={file} onOpen={open} />;
  return (
    <button type="button" className={classes.card} onClick={open} disabled={busy}>
      <span className={classes.sign} data-pdf={file.type === "application/pdf" || undefined}>
        <Sign type={file.type} />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{file.name}</span>
        <span className={classes.size}>{size(file.size)}</span>
      </span>
      <IconDownload size={16} aria-label={t("file.open")} className={classes.get} />
    </button>
  );
}

export function isPicture(file: Pick<FileInfo, "image" | "type">): boolean {
  return file.image || /^image\/(png|jpeg|gif|webp)$/.test(file.type);
}

function Sign({ type }: { type: string }) {
  if (type === "application/pdf") return <IconFileTypePdf size={20} stroke={1.5} />;
  if (type.startsWith("image/")) return <IconPhoto size={20} stroke={1.5} />;
  return <IconFile size={20} stroke={1.5} />;
}
