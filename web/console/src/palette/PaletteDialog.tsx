import { Modal, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./PaletteDialog.module.css";
import { useOffers } from "./useOffers.ts";

/** One field for everything: acts, places, conversations. */
export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const offers = useOffers(query);
  const current = Math.min(at, Math.max(0, offers.length - 1));
  const choose = (place: number) => {
    onClose();
    offers[place]?.act();
  };
  const pressed = (event: KeyboardEvent) => {
    const many = Math.max(1, offers.length);
    if (event.code === "ArrowDown") setAt((current + 1) % many);
    else if (event.code === "ArrowUp") setAt((current - 1 + many) % many);
    else if (event.code === "Enter") choose(current);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: "nearest" });
  }, [id, current]);
  return (
    <Modal.Root opened onClose={onClose} yOffset="12vh" size={620} padding={0} centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t("palette.title")}>
        <TextInput
          data-autofocus
          variant="unstyled"
          className={classes.field}
          leftSection={<IconSearch size={18} />}
          placeholder={t("palette.placeholder")}
          aria-label={t("palette.title")}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={offers.length > 0 ? `${id}-${current}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t("palette.title")}
          className={classes.list}
        >
          {offers.map((offer, place) => (
            <div key={`${offer.group} ${offer.key}`} role="presentation">
              {offers[place - 1]?.group !== offer.group && (
                <p className={classes.group} aria-hidden>
                  {t(`palette.group.${offer.group}`)}
                </p>
              )}
              <div
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === current}
                className={classes.offer}
                onPointerMove={() => setAt(place)}
                onClick={() => choose(place)}
                onKeyDown={() => undefined}
              >
                <span className={classes.name}>{offer.name}</span>
                <span className={classes.hint}>{offer.hint}</span>
              </div>
            </div>
          ))}
        </div>
        {offers.length === 0 && <p className={classes.none}>{t("common.nothingFound")}</p>}
      </Modal.Content>
    </Modal.Root>
  );
}
