import { IconPhoto } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FileInfo } from "../../api/fileInfo.ts";
import { files } from "../../api/files.ts";
import { size } from "../../ui/size.ts";
import classes from "./Picture.module.css";

type Props = { file: FileInfo; onOpen: () => void };

/** A small picture in a place of fixed size, so that nothing moves when it arrives. */
export function Picture({ file, onOpen }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["picture", file.id],
    queryFn: () => files.link(file.id),
    staleTime: 4 * 60_000,
    gcTime: 4 * 60_000,
  });
  return (
    <button
      type="button"
      className={classes.picture}
      onClick={onOpen}
      aria-label={t("file.openNamed", { name: file.name })}
    >
      {data ? <img src={data.url} alt="" loading="lazy" /> : <IconPhoto size={28} stroke={1.5} />}
      <span className={classes.caption}>
        {file.name} · {size(file.size)}
      </span>
    </button>
  );
}
