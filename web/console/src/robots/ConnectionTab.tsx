import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { useMe } from "../app/useMe.ts";
import { dayOfYear } from "../time/clock.ts";
import { Panel } from "../ui/Panel.tsx";
import { type Connecting, type Robot, robots, type SignIn, signInKinds } from "./api/robots.ts";
import { isCalledBack } from "./model/operation.ts";
import { asked, keepsSecret, toSend } from "./model/signIn.ts";
import classes from "./Robots.module.css";
import { robotKeys } from "./robotKeys.ts";
import { SaveBar } from "./SaveBar.tsx";
import { SecretField } from "./SecretField.tsx";
import { isChanged } from "./useSaver.ts";

/** Where the other system is and how we sign in there. The secret goes in and never comes out. */
export function ConnectionTab({ robot }: { robot: Robot }) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const memory = useQueryClient();
  const may = useMe().permissions.includes("ADMINISTER");
  const { connection } = robot;
  const [address, setAddress] = useState(connection.address ?? "");
  const [signIn, setSignIn] = useState<SignIn>(connection.signIn);
  const [secret, setSecret] = useState("");
  const [signing, setSigning] = useState("");
  const [unsigned, setUnsigned] = useState(false);
  const keeps = keepsSecret(connection, address, signIn);
  const dirty =
    address !== (connection.address ?? "") ||
    secret !== "" ||
    signing !== "" ||
    unsigned ||
    JSON.stringify(toSend(signIn)) !== JSON.stringify(toSend(connection.signIn));
  const known = async (saved: Robot) => {
    setUnsigned(false);
    memory.setQueryData(robotKeys.one(robot.id), saved);
    await memory.invalidateQueries({ queryKey: robotKeys.overview });
  };
  const save = useMutation({
    mutationFn: async (over: boolean) => {
      const { version } = over ? await robots.open(robot.id) : robot;
      const body: Connecting = { version, address: address.trim(), signIn: toSend(signIn) };
      return robots.connect(robot.id, {
        ...body,
        ...(secret !== "" && { secret }),
        ...((unsigned || signing !== "") && { signingSecret: unsigned ? "" : signing }),
      });
    },
    onSuccess: known,
  });
  const take = useMutation({ mutationFn: () => robots.open(robot.id), onSuccess: known });
  const field = save.error instanceof Refusal ? save.error.field : null;
  const errorOf = (name: string) =>
    field === name && save.error instanceof Refusal ? save.error.message : undefined;
  const set = (name: keyof SignIn, value: string) => setSignIn({ ...signIn, [name]: value });
  return (
    <>
      <Panel title={t("tab_connection")} text={t("connectionText")}>
        <div className={classes.form}>
          {!may && (
            <p className={classes.note}>
              {t("onlyAdministrator", { who: general("role.ADMINISTRATOR") })}
            </p>
          )}
          <TextInput
            label={t("address")}
            description={t("addressHint")}
            type="url"
            maxLength={500}
            readOnly={!may}
            value={address}
            error={errorOf("address")}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <NativeSelect
            label={t("signIn")}
            disabled={!may}
            value={signIn.kind}
            onChange={(event) => {
              const kind = signInKinds.find((one) => one === event.currentTarget.value);
              if (kind) setSignIn({ ...signIn, kind });
            }}
            data={signInKinds.map((value) => ({ value, label: t(`signIn_${value}`) }))}
          />
          {asked[signIn.kind].map((name) =>
            name === "place" ? (
              <NativeSelect
                key={name}
                label={t("signInField.place")}
                disabled={!may}
                value={signIn.place ?? "header"}
                onChange={(event) => set("place", event.currentTarget.value)}
                data={[
                  { value: "header", label: t("place_header") },
                  { value: "query", label: t("place_query") },
                ]}
              />
            ) : name === "certificate" ? (
              <Textarea
                key={name}
                label={t("signInField.certificate")}
                description={
                  connection.certificate
                    ? t("certificateUntil", {
                        subject: connection.certificate.subject,
                        until: dayOfYear(connection.certificate.until),
                      })
                    : t("certificateHint")
                }
                autosize
                minRows={3}
                maxRows={10}
                readOnly={!may}
                value={signIn.certificate ?? ""}
                error={errorOf("signIn.certificate")}
                onChange={(event) => set("certificate", event.currentTarget.value)}
              />
            ) : (
              <TextInput
                key={name}
                label={t(`signInField.${name}`)}
                maxLength={500}
                readOnly={!may}
                value={signIn[name] ?? ""}
                error={errorOf(`signIn.${name}`)}
                onChange={(event) => set(name, event.currentTarget.value)}
              />
            ),
          )}
          {signIn.kind !== "none" && (
            <SecretField
              kind={signIn.kind}
              may={may}
              state={keeps ? "kept" : connection.secretSet ? "lost" : "none"}
              value={secret}
              error={errorOf("secret")}
              onChange={setSecret}
            />
          )}
          {(connection.signingSecretSet || isCalledBack(robot.definition)) && (
            <div>
              <SecretField
                kind="signing"
                may={may}
                state={connection.signingSecretSet ? "kept" : "none"}
                value={signing}
                error={errorOf("signingSecret")}
                onChange={setSigning}
                removal={{ going: unsigned, onChange: setUnsigned }}
              />
              <p className={classes.quiet}>{t("signingText")}</p>
            </div>
          )}
        </div>
      </Panel>
      <SaveBar
        dirty={dirty}
        saver={{
          busy: save.isPending || take.isPending,
          changed: isChanged(save.error),
          error: save.error ?? take.error,
          saveOver: () => save.mutate(true),
          take: () => take.mutate(),
        }}
        onSave={() => save.mutate(false)}
        onDrop={() => {
          setAddress(connection.address ?? "");
          setSignIn(connection.signIn);
          setSecret("");
          setSigning("");
          setUnsigned(false);
          save.reset();
        }}
      />
    </>
  );
}
