import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "./Card.tsx";
import { SignInForm } from "./SignInForm.tsx";

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to } = useSearch({ from: "/app/sign-in" });
  useEffect(() => {
    document.title = `${t("signIn.title")} - ${t("product")}`;
  }, [t]);
  return (
    <Card title={t("signIn.title")} text={t("signIn.text")}>
      <SignInForm onDone={() => void navigate({ href: to ?? "/app/inbox/mine", replace: true })} />
    </Card>
  );
}
