import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Inbox, inboxes } from "../../api/admin/inboxes.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { State } from "../../ui/State.tsx";
import { useComplain } from "../../ui/useComplain.ts";
import { adminKeys } from "../adminKeys.ts";
import classes from "./InboxDrawer.module.css";

/** The key by which the site signs who its user is: made here, shown once, never again. */
export function SigningKeys({ inbox }: { inbox: Inbox }) {
  const { t } = useTranslation("inboxes");
  const memory = useQueryClient();
  const complain = useComplain();
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const key = { id: `k${Date.now().toString(36)}`, secret: newSecret() };
      await inboxes.sign(inbox.id, { [key.id]: key.secret });
      return key;
    },
    onSuccess: (key) => {
      setMade(key);
      void memory.invalidateQueries({ queryKey: adminKeys.inboxes });
    },
    onError: complain,
  });
  return (
    <section>
      <p className={classes.label}>{t("keys")}</p>
      <div className={classes.keys}>
        {inbox.keyIds.map((id) => (
          <State key={id} kind="good">
            {id}
          </State>
        ))}
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {inbox.keyIds.length === 0 ? t("newKey") : t("replaceKey")}
        </Button>
      </div>
      <p className={classes.hint}>{t("keysHint")}</p>
      {made && <CopyField label={t("secret", { id: made.id })} value={made.secret} />}
    </section>
  );
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
