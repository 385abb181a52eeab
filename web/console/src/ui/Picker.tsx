import { TextInput } from "@mantine/core";
import { IconCheck, IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Face } from "./Face.tsx";
import classes from "./Picker.module.css";

export type Option = {
  id: string;
  name: string;
  hint?: string;
  color?: string;
  face?: boolean;
  on?: boolean;
};
type Props = {
  label: string;
  options: Option[];
  empty: string;
  onPick: (option: Option) => void;
  /** Hears what is typed, and then gives only what fits. */
  onType?: (query: string) => void;
};

/** A short list one types into: arrows move, Enter picks. */
export function Picker({ label, options, empty, onPick, onType }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = onType
    ? options
    : options.filter(({ name }) =>
        name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()),
      );
  const current = Math.min(at, Math.max(0, found.length - 1));
  const pressed = (event: KeyboardEvent) => {
    const option = found[current];
    if (event.code === "ArrowDown") setAt((current + 1) % Math.max(1, found.length));
    else if (event.code === "ArrowUp")
      setAt((current - 1 + found.length) % Math.max(1, found.length));
    else if (event.code === "Enter" && option) onPick(option);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <TextInput
        data-autofocus
        aria-label={label}
        placeholder={t("common.find")}
        leftSection={<IconSearch size={16} />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
          onType?.(event.currentTarget.value);
        }}
        onKeyDown={pressed}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        aria-multiselectable
        className={classes.list}
      >
        {found.map((option, place) => (
          <div
            key={option.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.on ?? false}
            data-current={place === current || undefined}
            className={classes.option}
            onPointerMove={() => setAt(place)}
            onClick={() => onPick(option)}
            onKeyDown={() => undefined}
          >
            {option.color && (
              <svg width="10" height="10" viewBox="0 0 8 8" aria-hidden="true">
                <circle cx="4" cy="4" r="4" fill={option.color} />
              </svg>
            )}
            {option.face && <Face name={option.name} size={24} />}
            <span className={classes.name}>{option.name}</span>
            {option.hint && <span className={classes.hint}>{option.hint}</span>}
            {option.on && <IconCheck size={16} />}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={classes.empty}>{empty}</p>}
    </div>
  );
}
