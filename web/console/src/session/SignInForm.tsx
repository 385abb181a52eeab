import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "./Problem.tsx";
import { useSignIn } from "./useSignIn.ts";

/** The fields stay as the browser's: password managers fill them and nothing typed is lost. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const { signIn, busy, error } = useSignIn(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn({ email: email.current?.value ?? "", password: password.current?.value ?? "" });
  };
  return (
    <form onSubmit={submit}>
      <Problem error={error} />
      <TextInput
        ref={email}
        label={t("signIn.email")}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        autoFocus
      />
      <PasswordInput
        ref={password}
        label={t("signIn.password")}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
      />
      <Button type="submit" loading={busy}>
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
