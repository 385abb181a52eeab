import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Named } from "../api/named.ts";
import { organizations } from "../api/organizations.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { type Option, Picker } from "../ui/Picker.tsx";

type Props = {
  company: Named | null;
  onChoose: (company: Named | null) => void;
  onAdd: (name: string) => void;
};

const none = "none";
const add = "add";

/** Companies by what is typed; the last lines put a new one on the list, or take the company away. */
export function CompanyPicker({ company, onChoose, onAdd }: Props) {
  const { t } = useTranslation();
  const [typed, type] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = useQuery({
    queryKey: [...memoryKeys.organizations, "found", q],
    queryFn: async () => (await organizations.page(q, null)).items,
    placeholderData: (before) => before,
  });
  const found = (data ?? []).map(
    ({ id, name, taxNumber }): Option => ({
      id,
      name,
      on: id === company?.id,
      ...(taxNumber && { hint: taxNumber }),
    }),
  );
  const name = typed.trim();
  const more: Option[] = [
    {
      id: add,
      name: name === "" ? t("organization.add") : t("organization.addNamed", { name }),
    },
    ...(company && name === "" ? [{ id: none, name: t("organization.takeAway") }] : []),
  ];
  return (
    <Picker
      label={t("contact.organization")}
      options={[...found, ...more]}
      empty={t("common.nothingFound")}
      onType={type}
      onPick={({ id, name: chosen }) => {
        if (id === add) onAdd(name);
        else onChoose(id === none ? null : { id, name: chosen });
      }}
    />
  );
}
