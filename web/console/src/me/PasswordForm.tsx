import { Button, PasswordInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { self } from "../api/self.ts";
import { Problem } from "../session/Problem.tsx";
import { typed } from "../session/typed.ts";
import stack from "../ui/Stack.module.css";

export function PasswordForm() {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ current, password }: { current: string; password: string }) =>
      self.changePassword(current, password),
    onSuccess: () => {
      form.current?.reset();
      notifications.show({ message: t("me.passwordChanged") });
    },
  });
  const field = error instanceof Refusal ? error.field : null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(typed(event.currentTarget, ["current", "password"]));
  };
  const eye = { "aria-label": t("signIn.showPassword") };
  return (
    <form ref={form} className={stack.stack} onSubmit={submit}>
      {field === null && <Problem error={error} />}
      <PasswordInput
        name="current"
        label={t("me.currentPassword")}
        autoComplete="current-password"
        error={field === "current" && error?.message}
        visibilityToggleButtonProps={eye}
        required
        withAsterisk={false}
      />
      <PasswordInput
        name="password"
        label={t("me.newPassword")}
        description={t("setup.passwordHint")}
        autoComplete="new-password"
        minLength={10}
        error={field === "password" && error?.message}
        visibilityToggleButtonProps={eye}
        required
        withAsterisk={false}
      />
      <div className={stack.acts}>
        <Button type="submit" variant="default" loading={isPending}>
          {t("me.changePassword")}
        </Button>
      </div>
    </form>
  );
}
