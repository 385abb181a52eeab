import { ActionIcon, Modal, Tooltip } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Named } from "../api/named.ts";
import { organizations } from "../api/organizations.ts";
import { useMe } from "../app/useMe.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import classes from "./CompanyField.module.css";
import { CompanyPicker } from "./CompanyPicker.tsx";
import editable from "./Editable.module.css";

const OrganizationDrawer = lazy(async () => ({
  default: (await import("../admin/organizations/OrganizationDrawer.tsx")).OrganizationDrawer,
}));

type Props = { company: Named | null; onChoose: (company: Named | null) => void };
type Doing = { kind: "choosing" } | { kind: "adding"; name: string } | { kind: "editing" } | null;

/** The company of a customer: chosen from the list, or put on it. */
export function CompanyField({ company, onChoose }: Props) {
  const { t } = useTranslation();
  const supervises = useMe().permissions.includes("SUPERVISE");
  const [doing, set] = useState<Doing>(null);
  const label = t("contact.organization");
  const editing = useQuery({
    queryKey: [...memoryKeys.organizations, company?.id ?? ""],
    queryFn: () => organizations.one(company?.id ?? ""),
    enabled: doing?.kind === "editing" && company !== null,
  });
  const close = () => set(null);
  return (
    <div className={classes.field}>
      <button
        type="button"
        className={editable.value}
        aria-label={
          company
            ? t("common.edit", { what: label, value: company.name })
            : `${label}: ${t("common.none")}. ${t("contact.choose")}`
        }
        onClick={() => set({ kind: "choosing" })}
      >
        {company?.name ?? <span className={editable.none}>{t("contact.choose")}</span>}
      </button>
      {company && supervises && (
        <Tooltip label={t("organization.edit")}>
          <ActionIcon
            size={28}
            aria-label={t("organization.edit")}
            onClick={() => set({ kind: "editing" })}
          >
            <IconPencil size={15} />
          </ActionIcon>
        </Tooltip>
      )}
      <Modal opened={doing?.kind === "choosing"} onClose={close} title={label} size="sm">
        <CompanyPicker
          company={company}
          onChoose={(chosen) => {
            close();
            onChoose(chosen);
          }}
          onAdd={(name) => set({ kind: "adding", name })}
        />
      </Modal>
      <Suspense>
        {doing?.kind === "adding" && (
          <OrganizationDrawer
            organization={undefined}
            name={doing.name}
            onKept={onChoose}
            onClose={close}
          />
        )}
        {doing?.kind === "editing" && editing.data && (
          <OrganizationDrawer organization={editing.data} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
