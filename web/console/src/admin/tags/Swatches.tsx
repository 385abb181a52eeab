import { useId } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Swatches.module.css";

const colours = [
  ["blue", "#2257C5"],
  ["orange", "#B45309"],
  ["teal", "#0F766E"],
  ["violet", "#6D3FC0"],
  ["pink", "#B4256C"],
  ["green", "#5B6B12"],
  ["grey", "#526072"],
  ["red", "#B3261E"],
] as const;

type Props = { label: string; value: string; onPick: (colour: string) => void };

/** Colours that can be told apart and read in both themes. */
export function Swatches({ label, value, onPick }: Props) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <div className={classes.row} role="radiogroup" aria-label={label}>
      {colours.map(([name, colour]) => (
        <label key={name} className={classes.swatch} title={t(`colour.${name}`)}>
          <input
            type="radio"
            name={group}
            checked={value.toUpperCase() === colour}
            onChange={() => onPick(colour)}
            aria-label={t(`colour.${name}`)}
          />
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="10" fill={colour} />
          </svg>
        </label>
      ))}
    </div>
  );
}
