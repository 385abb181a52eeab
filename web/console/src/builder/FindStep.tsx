import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { stepTitle } from "./canvas/stepTitle.ts";
import { matching } from "./model/matching.ts";
import { useBuilder } from "./state/BuilderContext.ts";
import classes from "./TopLine.module.css";

/** Finds steps by any of their words; Enter goes from one to the next. */
export function FindStep() {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { doc, select } = builder;
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(-1);
  const found = useMemo(
    () => matching(doc, query, (step) => stepTitle(step, builder, t)),
    [doc, query, builder, t],
  );
  const go = (by: number) => {
    if (found.length === 0) return;
    const next = (Math.max(at, by > 0 ? -1 : 0) + by + found.length) % found.length;
    setAt(next);
    select(found.slice(next, next + 1), true);
  };
  return (
    <TextInput
      className={classes.find}
      type="search"
      aria-label={t("findStep")}
      placeholder={t("findStep")}
      leftSection={<IconSearch size={16} />}
      rightSectionWidth={56}
      rightSection={
        query.trim() !== "" && (
          <span
            className={classes.count}
            role="status"
            aria-label={t("found", { count: found.length })}
          >
            {found.length > 0 ? `${Math.min(at, found.length - 1) + 1}/${found.length}` : "0"}
          </span>
        )
      }
      value={query}
      onChange={(event) => {
        setQuery(event.currentTarget.value);
        setAt(-1);
      }}
      onKeyDown={(event) => {
        if (event.code === "Enter") go(event.shiftKey ? -1 : 1);
        else if (event.code === "Escape") setQuery("");
      }}
    />
  );
}
