import type { Schedule, Weekday } from "../../api/admin/schedules.ts";
import { parseHours } from "./parseHours.ts";
import { hoursWords } from "./weekWords.ts";

export type TypedDay = { day: string; hours: string };

/** A schedule as it stands in the form: hours are text until they are saved. */
export type TypedSchedule = {
  names: Schedule["names"];
  timeZone: string;
  week: Record<Weekday, string>;
  exceptions: TypedDay[];
};

const usual = "9-18";

export function typedSchedule(schedule: Schedule | undefined): TypedSchedule {
  const hours = (day: Weekday, otherwise: string) =>
    schedule ? hoursWords(schedule.week[day]) : otherwise;
  return {
    names: schedule?.names ?? { ru: "", en: "" },
    timeZone: schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: {
      monday: hours("monday", usual),
      tuesday: hours("tuesday", usual),
      wednesday: hours("wednesday", usual),
      thursday: hours("thursday", usual),
      friday: hours("friday", usual),
      saturday: hours("saturday", ""),
      sunday: hours("sunday", ""),
    },
    exceptions: Object.entries(schedule?.exceptions ?? {}).map(([day, spans]) => ({
      day,
      hours: hoursWords(spans),
    })),
  };
}

export function readSchedule(typed: TypedSchedule): Omit<Schedule, "id" | "name"> {
  const read = (hours: string) => parseHours(hours) ?? [];
  const { week } = typed;
  return {
    names: typed.names,
    timeZone: typed.timeZone,
    week: {
      monday: read(week.monday),
      tuesday: read(week.tuesday),
      wednesday: read(week.wednesday),
      thursday: read(week.thursday),
      friday: read(week.friday),
      saturday: read(week.saturday),
      sunday: read(week.sunday),
    },
    exceptions: Object.fromEntries(typed.exceptions.map(({ day, hours }) => [day, read(hours)])),
  };
}
