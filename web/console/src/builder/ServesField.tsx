import { MultiSelect } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call, nothing } from "../api/call.ts";
import { named } from "../api/named.ts";
import { page } from "../api/page.ts";
import { useComplain } from "../ui/useComplain.ts";
import type { ScenarioLine } from "./api/scenarios.ts";

/** In which inboxes the scenario answers; an administrator decides. */
export function ServesField({ line }: { line: ScenarioLine }) {
  const { t } = useTranslation("builder");
  const memory = useQueryClient();
  const complain = useComplain();
  const inboxes = useQuery({
    queryKey: ["builder-inboxes"],
    queryFn: () => call("GET", "/api/inboxes", page(named)),
  });
  const serve = async (inbox: string) => {
    try {
      await call("PUT", `/api/inboxes/${inbox}/scenario`, nothing, {
        body: { scenarioId: line.id },
      });
      await memory.invalidateQueries({ queryKey: ["scenarios"] });
    } catch (error) {
      complain(error);
    }
  };
  if (line.number === null) return t("servesFirst");
  return (
    <MultiSelect
      searchable
      nothingFoundMessage={t("servesNone")}
      aria-label={t("serves")}
      placeholder={line.inboxes.length === 0 ? t("field.choose") : ""}
      data={(inboxes.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={line.inboxes}
      onChange={(chosen) => {
        const added = chosen.find((one) => !line.inboxes.includes(one));
        if (added) void serve(added);
      }}
    />
  );
}
