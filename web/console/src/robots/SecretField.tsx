import { Button, PasswordInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { State } from "../ui/State.tsx";
import type { Kind } from "./model/signIn.ts";
import classes from "./Robots.module.css";

type Props = {
  kind: Exclude<Kind, "none"> | "signing";
  may: boolean;
  /** Kept by the server; kept for another place and gone with this address; never given. */
  state: "kept" | "lost" | "none";
  value: string;
  error?: string | undefined;
  onChange: (value: string) => void;
  /** Where it can be done without: taken away with the next saving, or left after all. */
  removal?: { going: boolean; onChange: (going: boolean) => void };
};

/** A secret that is only ever written: «Задан», and a field for another one. */
export function SecretField({ kind, may, state, value, error, onChange, removal }: Props) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const [changing, setChanging] = useState(false);
  const label = t(`secret_${kind}`);
  if (!may || (state === "kept" && !changing))
    return (
      <div>
        <p className={classes.label}>{label}</p>
        <div className={classes.secret}>
          <State kind={state === "kept" && !removal?.going ? "good" : "plain"}>
            {t(state !== "kept" ? "secretNone" : removal?.going ? "secretGoing" : "secretSet")}
          </State>
          {may && !removal?.going && (
            <Button variant="default" size="compact-sm" onClick={() => setChanging(true)}>
              {t("secretChange")}
            </Button>
          )}
          {may && removal && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => removal.onChange(!removal.going)}
            >
              {t(removal.going ? "secretLeave" : "secretRemove")}
            </Button>
          )}
        </div>
      </div>
    );
  const field = {
    label,
    description: t(state === "lost" ? "secretLost" : "secretHint"),
    value,
    error,
  };
  return (
    <div>
      {kind === "mtls" ? (
        <Textarea
          {...field}
          classNames={{ input: classes.pem }}
          autosize
          minRows={3}
          maxRows={8}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <PasswordInput
          {...field}
          autoComplete="new-password"
          maxLength={10_000}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {state === "kept" && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setChanging(false);
            onChange("");
          }}
        >
          {general("common.cancel")}
        </Button>
      )}
    </div>
  );
}
