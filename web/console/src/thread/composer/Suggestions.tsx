import { useTranslation } from "react-i18next";
import { Face } from "../../ui/Face.tsx";
import classes from "./Suggestions.module.css";
import type { Offer } from "./useSuggestions.ts";

type Props = {
  list: Offer[];
  at: number;
  onChoose: (at: number) => void;
  onPoint: (at: number) => void;
};

/** The offers above the field, with the whole text of the one in question. */
export function Suggestions({ list, at, onChoose, onPoint }: Props) {
  const { t } = useTranslation();
  const chosen = list[at];
  return (
    <div className={classes.pop}>
      <div
        id="suggestions"
        role="listbox"
        aria-label={t("composer.offers")}
        className={classes.list}
      >
        {list.map((offer, place) => (
          <div
            key={offer.id}
            id={`suggestion-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={classes.offer}
            onPointerMove={() => onPoint(place)}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(place);
            }}
          >
            {offer.hint === "" && <Face name={offer.title} size={24} />}
            <span className={classes.title}>{offer.title}</span>
            <span className={classes.hint}>{offer.hint}</span>
          </div>
        ))}
      </div>
      {chosen && chosen.hint !== "" && <p className={classes.preview}>{chosen.text}</p>}
    </div>
  );
}
