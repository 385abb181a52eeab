import { IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import classes from "./Block.module.css";

type Props = { name: string; title: string; count?: number; children: ReactNode };

/** One part of the panel; folded or not is remembered. */
export function Block({ name, title, count = 0, children }: Props) {
  const key = `otklik.block.${name}`;
  const id = useId();
  const [open, setOpen] = useState(localStorage.getItem(key) !== "closed");
  const toggle = () => {
    localStorage.setItem(key, open ? "closed" : "open");
    setOpen(!open);
  };
  return (
    <section className={classes.block}>
      <h3 className={classes.title}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
          {title}
          {count > 0 && <span className={classes.count}>{count}</span>}
          <IconChevronDown size={16} className={classes.sign} />
        </button>
      </h3>
      {open && (
        <div id={id} className={classes.body}>
          {children}
        </div>
      )}
    </section>
  );
}
