import { UnstyledButton } from "@mantine/core";
import { IconTag } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Row } from "../api/row.ts";
import { keyHint } from "../keys/keyHint.ts";
import { Chip } from "../ui/Chip.tsx";
import { TagMenu } from "./actions/TagMenu.tsx";
import { useActions } from "./actions/useActions.ts";
import classes from "./TagsLine.module.css";

export function TagsLine({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { tag, untag } = useActions(row);
  return (
    <div className={classes.line}>
      <span className={classes.chips}>
        {row.tags.map((one) => (
          <Chip key={one.id} name={one.name} color={one.color} />
        ))}
      </span>
      <TagMenu
        chosen={row.tags.map(({ id }) => id)}
        onToggle={(id, on) => (on ? tag(id) : untag(id))}
        command
        target={
          <UnstyledButton className={classes.add} title={`${t("action.tag")} (${keyHint("tag")})`}>
            <IconTag size={14} />
            {row.tags.length === 0 ? (
              t("action.tag")
            ) : (
              <span className={classes.count}>{row.tags.length}</span>
            )}
          </UnstyledButton>
        }
      />
    </div>
  );
}
