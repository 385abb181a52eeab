import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { bindings, commands, type Group } from "../keys/bindings.ts";
import { keyParts } from "../keys/keyHint.ts";
import { ownKeys } from "../keys/ownKeys.ts";
import { useLayout } from "../keys/useLayout.ts";
import { KeyChoice } from "./KeyChoice.tsx";
import classes from "./KeyTable.module.css";

const groups: readonly Group[] = ["everywhere", "list", "conversation", "writing"];

/** The keys, written with the letters of the layout in use. */
export function KeyTable({ editable = false }: { editable?: boolean }) {
  const { t } = useTranslation();
  const layout = useLayout();
  useSyncExternalStore(ownKeys.subscribe, ownKeys.all);
  return (
    <div className={classes.table}>
      {groups.map((group) => (
        <section key={group}>
          <h3>{t(`keys.group.${group}`)}</h3>
          <dl>
            {commands
              .filter((command) => bindings[command].group === group)
              .map((command) => (
                <div key={command}>
                  <dt>{t(`keys.${command}`)}</dt>
                  <dd>
                    {editable && bindings[command].alone ? (
                      <KeyChoice command={command} />
                    ) : (
                      keyParts(command, layout).map((part) => <kbd key={part}>{part}</kbd>)
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
