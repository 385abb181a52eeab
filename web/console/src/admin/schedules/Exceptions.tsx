import { Button, CloseButton, Input, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Exceptions.module.css";
import { parseHours } from "./parseHours.ts";
import type { TypedDay } from "./typedSchedule.ts";

type Props = { days: TypedDay[]; error: ReactNode; onChange: (days: TypedDay[]) => void };

/** Holidays and short days: a date with hours of its own; without hours it is a day off. */
export function Exceptions({ days, error, onChange }: Props) {
  const { t } = useTranslation();
  const change = (place: number, part: Partial<TypedDay>) =>
    onChange(days.map((day, at) => (at === place ? { ...day, ...part } : day)));
  return (
    <Input.Wrapper
      label={t("schedule.exceptions")}
      labelElement="div"
      description={t("schedule.exceptionsHint")}
      error={error}
    >
      <div className={classes.list}>
        {days.map(({ day, hours }, at) => (
          // The place is the key: the date itself is what one types here.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity until they are saved
          <div key={at} className={classes.row}>
            <TextInput
              type="date"
              aria-label={t("schedule.date")}
              value={day}
              onChange={(event) => change(at, { day: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t("schedule.hours")}
              placeholder={t("schedule.off")}
              value={hours}
              error={parseHours(hours) === null}
              onChange={(event) => change(at, { hours: event.currentTarget.value })}
            />
            <CloseButton
              aria-label={t("common.delete")}
              onClick={() => onChange(days.filter((_, place) => place !== at))}
            />
          </div>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => onChange([...days, { day: "", hours: "" }])}
          className={classes.add}
        >
          {t("schedule.addDay")}
        </Button>
      </div>
    </Input.Wrapper>
  );
}
