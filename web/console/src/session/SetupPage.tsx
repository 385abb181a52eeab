import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { Card } from "./Card.tsx";
import { Problem } from "./Problem.tsx";
import { typed } from "./typed.ts";
import { useSetup } from "./useSetup.ts";

/** The very first page of a new house: who proves with the code from its console becomes administrator. */
export function SetupPage() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { setUp, busy, error } = useSetup(() => void navigate({ href: "/app/admin/inboxes" }));
  const wrong = error instanceof Refusal ? error.field : null;
  useEffect(() => {
    document.title = `${t("setup.title")} - ${t("product")}`;
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setUp(typed(event.currentTarget, ["code", "company", "name", "email", "password"]));
  };
  const note = (field: string) => (wrong === field && error ? error.message : null);
  return (
    <Card title={t("setup.title")} text={t("setup.text")}>
      <form onSubmit={submit} lang={i18n.language}>
        {wrong === null && <Problem error={error} />}
        <TextInput
          name="code"
          label={t("setup.code")}
          description={t("setup.codeHint")}
          error={note("code")}
          autoComplete="one-time-code"
          spellCheck={false}
          required
          autoFocus
          withAsterisk={false}
        />
        <TextInput
          name="company"
          label={t("setup.company")}
          error={note("company")}
          autoComplete="organization"
        />
        <TextInput
          name="name"
          label={t("setup.name")}
          error={note("name")}
          autoComplete="name"
          required
          withAsterisk={false}
        />
        <TextInput
          name="email"
          type="email"
          label={t("signIn.email")}
          error={note("email")}
          autoComplete="username"
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label={t("signIn.password")}
          description={t("setup.passwordHint")}
          error={note("password")}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
        />
        <Button type="submit" loading={busy}>
          {t("setup.submit")}
        </Button>
      </form>
    </Card>
  );
}
