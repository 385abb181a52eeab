import { Button, Modal } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Palette } from "../canvas/Palette.tsx";
import { useFigures } from "../figures/useFigures.ts";
import { type Chain, find } from "../model/document.ts";
import { addAfter, moveStep } from "../model/edit.ts";
import type { Piece } from "../model/kinds.ts";
import { say } from "../model/texts.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import classes from "./Outline.module.css";
import { OutlineStep } from "./OutlineStep.tsx";

/** The scenario as a list of branches and their steps, all of it by keyboard. */
export function Outline({ onEdit }: { onEdit: () => void }) {
  const { t } = useTranslation("builder");
  const builder = useBuilder();
  const { doc, selected, select, change, remove, shown } = builder;
  const [adding, setAdding] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState({ id: "" });
  const ids = doc.chains.flatMap(({ steps }) => steps.map(({ id }) => id));
  const current = [...selected].find((id) => ids.includes(id)) ?? ids[0] ?? "";

  const focus = (id: string) => {
    select([id]);
    setGoal({ id });
  };
  useEffect(() => {
    if (goal.id !== "") lineOf(list.current, goal.id)?.focus();
  }, [goal]);
  useEffect(() => {
    if (shown.at !== 0) lineOf(list.current, shown.id)?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  const pressed = (event: KeyboardEvent) => {
    const here = stepAt(event.target);
    if (here === null) return;
    const at = ids.indexOf(here);
    const step = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
    const near = ids[at + step];
    if (step !== 0 && event.altKey) {
      change((whole) => moveStep(whole, here, step === 1 ? 1 : -1));
      focus(here);
    } else if (step !== 0 && near) focus(near);
    else if (event.code === "Home" && ids[0]) focus(ids[0]);
    else if (event.code === "End") focus(ids.at(-1) ?? here);
    else if (event.code === "Insert") setAdding(here);
    else if (event.code === "Delete") {
      remove(new Set([here]));
      const next = ids[at + 1] ?? ids[at - 1];
      if (next) focus(next);
    } else return;
    event.preventDefault();
  };
  const add = (piece: Piece) => {
    const made = addAfter(doc, piece, adding ?? current, t("newBranch"));
    change(() => made.doc);
    setAdding(null);
    focus(made.id);
    onEdit();
  };
  return (
    <div className={classes.outline} data-region="canvas">
      <p className={classes.hint}>{t("list.hint")}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the steps within */}
      <div ref={list} onKeyDown={pressed}>
        {doc.chains.map((chain) => (
          <Branch
            key={chain.name}
            chain={chain}
            current={current}
            onPick={(id) => {
              focus(id);
              onEdit();
            }}
            onAdd={setAdding}
          />
        ))}
      </div>
      <Modal
        opened={adding !== null}
        onClose={() => {
          focus(adding ?? current);
          setAdding(null);
        }}
        returnFocus={false}
        title={t("addAfter")}
      >
        {adding !== null && find(doc, adding) && <Palette onAdd={add} />}
      </Modal>
    </div>
  );
}

function lineOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`) ?? null;
}

/** The step whose line has the focus. */
function stepAt(target: EventTarget): string | null {
  const line = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
  return line?.dataset.step ?? null;
}

type BranchProps = {
  chain: Chain;
  current: string;
  onPick: (id: string) => void;
  onAdd: (id: string) => void;
};

function Branch({ chain, current, onPick, onAdd }: BranchProps) {
  const { t } = useTranslation("builder");
  const { language } = useBuilder();
  const figures = useFigures();
  const title = say(chain.own.title, language) || chain.name;
  const last = chain.steps.at(-1);
  return (
    <section className={classes.branch}>
      <h2 className={classes.title}>{title}</h2>
      <ol className={classes.steps}>
        {chain.steps.map((step, at) => (
          <OutlineStep
            key={step.id}
            step={step}
            figures={figures?.steps.get(step.id) ?? null}
            place={t("list.position", { at: at + 1, of: chain.steps.length })}
            current={step.id === current}
            onPick={() => onPick(step.id)}
          />
        ))}
      </ol>
      {last && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onAdd(last.id)}
        >
          {t("list.add")}
        </Button>
      )}
    </section>
  );
}
