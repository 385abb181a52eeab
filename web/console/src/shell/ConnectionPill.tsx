import { IconCloudOff } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/LiveContext.ts";
import classes from "./ConnectionPill.module.css";

const patience = 1_500;

/** Says that there is no line, once it has been gone long enough to matter. */
export function ConnectionPill() {
  const { t } = useTranslation();
  const { downSince, hurry } = useLive();
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (downSince === null) return;
    const timer = setTimeout(() => setLate(true), Math.max(0, downSince + patience - Date.now()));
    return () => clearTimeout(timer);
  }, [downSince]);
  return (
    <div role="status">
      {late && (
        <button type="button" className={classes.pill} onClick={hurry} title={t("shell.tryNow")}>
          <IconCloudOff size={16} />
          {t("shell.noConnection")}
        </button>
      )}
    </div>
  );
}
