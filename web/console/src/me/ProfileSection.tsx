import { Button, SegmentedControl, TextInput, useMantineColorScheme } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import { useProfile } from "../shell/useProfile.ts";
import { Panel } from "../ui/Panel.tsx";
import stack from "../ui/Stack.module.css";
import { PasswordForm } from "./PasswordForm.tsx";
import classes from "./ProfileSection.module.css";

export function ProfileSection() {
  const { t } = useTranslation();
  const me = useMe();
  const { save, saving } = useProfile();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [name, setName] = useState(me.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ name: name.trim() });
  };
  return (
    <>
      <Panel title={t("me.profile")} text={`${t(`role.${me.role}`)}, ${me.email}`}>
        <form className={stack.stack} onSubmit={submit}>
          <TextInput
            label={t("setup.name")}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            withAsterisk={false}
          />
          <div className={stack.acts}>
            <Button
              type="submit"
              loading={saving}
              disabled={name.trim() === "" || name.trim() === me.name}
            >
              {t("common.save")}
            </Button>
          </div>
        </form>
      </Panel>
      <Panel title={t("me.look")}>
        <div className={classes.choices}>
          <div>
            <p id="theme-label" className={classes.label}>
              {t("theme.title")}
            </p>
            <SegmentedControl
              aria-labelledby="theme-label"
              value={colorScheme}
              onChange={(value) => {
                const scheme = value === "light" || value === "dark" ? value : "auto";
                setColorScheme(scheme);
                save({ theme: scheme === "auto" ? "system" : scheme });
              }}
              data={(["light", "dark", "auto"] as const).map((value) => ({
                value,
                label: t(`theme.${value}`),
              }))}
            />
          </div>
          <div>
            <p id="language-label" className={classes.label}>
              {t("language.title")}
            </p>
            <SegmentedControl
              aria-labelledby="language-label"
              value={me.language}
              onChange={(value) => save({ language: value === "en" ? "en" : "ru" })}
              data={[
                { value: "ru", label: "Русский" },
                { value: "en", label: "English" },
              ]}
            />
          </div>
        </div>
      </Panel>
      <Panel title={t("me.password")}>
        <PasswordForm />
      </Panel>
    </>
  );
}
