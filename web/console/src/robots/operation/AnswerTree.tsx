import { IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isList, type Json } from "../../builder/model/json.ts";
import type { Step } from "../model/pick.ts";
import { type Branch, branches, glimpse, opensFirst, shortly } from "../model/tree.ts";
import classes from "./Operation.module.css";

type Props = {
  label: string;
  value: Json;
  onPick: (steps: readonly Step[], value: Json) => void;
};

/** An answer as a tree: arrows move and open, Enter or a click takes the value. */
export function AnswerTree({ label, value, onPick }: Props) {
  const { t } = useTranslation("robots");
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const tree = useRef<HTMLDivElement>(null);
  const isOpen = (line: Pick<Branch, "key" | "steps">) =>
    opensFirst(line.steps) !== turned.has(line.key);
  const lines = branches(value, isOpen);
  const current = Math.min(at, lines.length - 1);
  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, to));
    setAt(next);
    tree.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[next]?.focus();
  };
  const pressed = (event: KeyboardEvent, line: Branch) => {
    const parent = lines.findLastIndex((one, place) => place < current && one.level < line.level);
    if (event.code === "ArrowDown") go(current + 1);
    else if (event.code === "ArrowUp") go(current - 1);
    else if (event.code === "Home") go(0);
    else if (event.code === "End") go(lines.length - 1);
    else if (event.code === "ArrowRight" && line.size !== null && !line.open) turn(line.key);
    else if (event.code === "ArrowRight" && line.open) go(current + 1);
    else if (event.code === "ArrowLeft" && line.open) turn(line.key);
    else if (event.code === "ArrowLeft" && parent >= 0) go(parent);
    else if (event.code === "Enter" || event.code === "Space") onPick(line.steps, line.value);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={tree} role="tree" aria-label={label} className={classes.tree}>
      {lines.map((line, place) => (
        <div
          key={line.key}
          role="treeitem"
          aria-level={line.level}
          aria-expanded={line.size === null || line.size === 0 ? undefined : line.open}
          aria-selected={false}
          tabIndex={place === current ? 0 : -1}
          className={classes.branch}
          ref={(node) => node?.style.setProperty("--level", String(line.level))}
          onFocus={() => setAt(place)}
          onClick={() => onPick(line.steps, line.value)}
          onKeyDown={(event) => pressed(event, line)}
        >
          <span
            className={classes.caret}
            aria-hidden
            onClick={(event) => {
              if (line.size === null) return;
              event.stopPropagation();
              turn(line.key);
            }}
          >
            {line.size !== null && line.size > 0 && <IconChevronRight size={16} />}
          </span>
          {line.level > 1 && <span className={classes.field}>{line.name}:</span>}
          <span className={classes.value} data-plain={line.size !== null || undefined}>
            {line.size === null
              ? line.value === null
                ? t("nothingThere")
                : shortly(line.value)
              : [
                  t(isList(line.value) ? "items" : "parts", { count: line.size }),
                  ...(line.open ? [] : glimpse(line.value)),
                ].join(" · ")}
            {line.left > 0 && `, ${t("notShown", { count: line.left })}`}
          </span>
        </div>
      ))}
    </div>
  );
}
