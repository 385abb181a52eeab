import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useComplain } from "../../ui/useComplain.ts";
import { scenarios } from "../api/scenarios.ts";
import { useBuilder } from "../state/BuilderContext.ts";
import { useDecided, usePublication } from "../versions/usePublication.ts";

const usual = [0, 1, 2, 5, 10, 20];

/** Whether a draft may be published without a replay, and how many may end worse. */
export function GateField() {
  const { t } = useTranslation("builder");
  const { id } = useBuilder();
  const complain = useComplain();
  const decided = useDecided();
  const { data } = usePublication();
  if (!data) return null;
  const { gate } = data;
  const parts =
    gate === null || usual.includes(gate) ? usual : [...usual, gate].sort((a, b) => a - b);
  const choose = (value: string) =>
    void scenarios
      .allowWorse(id, value === "" ? null : Number(value))
      .then(decided)
      .catch(complain);
  return (
    <NativeSelect
      label={t("replay.gate")}
      value={gate === null ? "" : String(gate)}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: "", label: t("replay.gateOff") },
        ...parts.map((most) => ({ value: String(most), label: t("replay.gateMost", { most }) })),
      ]}
    />
  );
}
