import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ListFilter } from "../api/articles.ts";
import { exportAddress } from "../api/imports.ts";

type Props = { chosen: readonly string[]; filter: ListFilter };

/** Takes the chosen articles away as files, or all that the list shows. */
export function ExportButton({ chosen, filter }: Props) {
  const { t } = useTranslation("knowledge");
  return (
    <Button
      component="a"
      href={exportAddress(chosen, filter)}
      download
      variant="default"
      leftSection={<IconDownload size={16} />}
    >
      {chosen.length === 0 ? t("export") : t("exportChosen", { count: chosen.length })}
    </Button>
  );
}
