import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./Sections.module.css";

type Place = { key: string; name: string; to: string; here: boolean };
type Props = { label: string; places: Place[]; children: ReactNode };

/** On a narrow screen the chosen one may stand beyond the edge of the row. */
function comeIntoSight(chosen: HTMLAnchorElement | null): void {
  chosen?.scrollIntoView({ block: "nearest", inline: "center" });
}

/** A page of several parts: their names at the side, or above on a narrow screen. */
export function Sections({ label, places, children }: Props) {
  return (
    <div className={classes.page}>
      <nav className={classes.nav} aria-label={label} data-region="views">
        <ul>
          {places.map(({ key, name, to, here }) => (
            <li key={key}>
              <Link
                to={to}
                className={classes.item}
                activeOptions={{ exact: true }}
                aria-current={here ? "page" : undefined}
                ref={here ? comeIntoSight : undefined}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.body} data-region="body">
        {children}
      </div>
    </div>
  );
}
