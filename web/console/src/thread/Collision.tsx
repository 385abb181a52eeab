import { useTranslation } from "react-i18next";
import type { Other } from "../api/thread.ts";
import { Face } from "../ui/Face.tsx";
import classes from "./Collision.module.css";
import { useContactTyping } from "./useContactTyping.ts";

type Props = { others: Other[]; conversation: string; contactName: string };

/** Who else is at this conversation right now: a colleague who answers, one who looks, the customer typing. */
export function Collision({ others, conversation, contactName }: Props) {
  const { t } = useTranslation();
  const typing = useContactTyping(conversation);
  const replying = others.filter(({ mode }) => mode === "replying");
  const viewing = others.filter(({ mode }) => mode === "viewing");
  const names = (people: Other[]) => people.map(({ operator }) => operator.name).join(", ");
  return (
    <div className={classes.place} role="status">
      {replying.length > 0 && (
        <p className={classes.replying}>
          {replying.map(({ operator }) => (
            <Face key={operator.id} name={operator.name} size={20} />
          ))}
          {t("collision.replying", { names: names(replying), count: replying.length })}
          <Dots />
        </p>
      )}
      {viewing.length > 0 && (
        <p>
          {viewing.map(({ operator }) => (
            <Face key={operator.id} name={operator.name} size={20} />
          ))}
          {t("collision.viewing", { names: names(viewing), count: viewing.length })}
        </p>
      )}
      {typing && (
        <p>
          {t("collision.typing", { name: contactName })}
          <Dots />
        </p>
      )}
    </div>
  );
}

function Dots() {
  return (
    <span className={classes.dots} aria-hidden>
      <i />
      <i />
      <i />
    </span>
  );
}
