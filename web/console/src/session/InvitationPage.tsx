import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { self } from "../api/self.ts";
import { Card } from "./Card.tsx";
import { Problem } from "./Problem.tsx";
import { typed } from "./typed.ts";

/** Where an invited colleague chooses a name and a password. */
export function InvitationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // Behind the # the token never reaches a log of ours or of a proxy.
  const token = useLocation({ select: (place) => place.hash });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: { name: string; password: string }) => self.accept(token, body),
    onSuccess: () => navigate({ to: "/app/sign-in", search: {} }),
  });
  useEffect(() => {
    document.title = `${t("invitation.title")} - ${t("product")}`;
  }, [t]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(typed(event.currentTarget, ["name", "password"]));
  };
  return (
    <Card title={t("invitation.title")} text={t("invitation.text")}>
      <form onSubmit={submit}>
        <Problem error={error} />
        <TextInput
          name="name"
          label={t("setup.name")}
          autoComplete="name"
          required
          autoFocus
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label={t("signIn.password")}
          description={t("setup.passwordHint")}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
        />
        <Button type="submit" loading={isPending}>
          {t("invitation.submit")}
        </Button>
      </form>
    </Card>
  );
}
