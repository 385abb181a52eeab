import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { whenSignedOut } from "../api/call.ts";
import { meKey } from "../app/signedIn.ts";
import { useMe } from "../app/useMe.ts";
import { useLive } from "../live/LiveContext.ts";
import classes from "./SignedOut.module.css";
import { SignInForm } from "./SignInForm.tsx";

/** The session ended in the middle of work: one signs in again right here and loses nothing typed. */
export function SignedOut() {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const me = useMe();
  const { state, hurry } = useLive();
  const [out, setOut] = useState(false);
  useEffect(() => {
    whenSignedOut(() => setOut(true));
    return () => whenSignedOut(() => undefined);
  }, []);
  useEffect(() => {
    if (state === "ended") setOut(true);
  }, [state]);
  const again = () => {
    const now = memory.getQueryData<typeof me>(meKey);
    if (now && now.id !== me.id) location.assign("/app/");
    setOut(false);
    hurry();
    void memory.invalidateQueries();
  };
  return (
    <Modal
      opened={out}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t("signedOut.title")}
      size="sm"
    >
      <p className={classes.text}>{t("signedOut.text")}</p>
      <div className={classes.form}>
        <SignInForm onDone={again} />
      </div>
    </Modal>
  );
}
