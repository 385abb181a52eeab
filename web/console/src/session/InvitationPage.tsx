import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { self } from "../api/self.ts";
import { meKey } from "../app/signedIn.ts";
import { speak } from "../i18n/startLanguage.ts";
import { Card } from "./Card.tsx";
import { Problem } from "./Problem.tsx";
import { typed } from "./typed.ts";

/** Where an invited colleague chooses a password and is in; behind the # the token never reaches a log. */
export function InvitationPage() {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const navigate = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ password }: { password: string }) => self.accept(token, password),
    onSuccess: async (me) => {
      memory.setQueryData(meKey, me);
      await speak(me.language);
      await navigate({ href: "/app", replace: true });
    },
  });
  useEffect(() => {
    document.title = `${t("invitation.title")} - ${t("product")}`;
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(typed(event.currentTarget, ["password"]));
  };
  return (
    <Card title={t("invitation.title")} text={t("invitation.text")}>
      <form onSubmit={submit}>
        <Problem error={error} />
        <PasswordInput
          name="password"
          label={t("signIn.password")}
          description={t("setup.passwordHint")}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          autoFocus
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
        />
        <Button type="submit" loading={isPending}>
          {t("invitation.submit")}
        </Button>
      </form>
    </Card>
  );
}
