import { type Schedule, type Span, type Weekday, weekdays } from "../../api/admin/schedules.ts";

/** A week in few words: «пн-пт 09:00-18:00», neighbours with the same hours together. */
export function weekWords(week: Schedule["week"], name: (day: Weekday) => string): string[] {
  const runs: { from: number; to: number; hours: string }[] = [];
  weekdays.forEach((day, at) => {
    const hours = hoursWords(week[day]);
    const last = runs.at(-1);
    if (hours === "") return;
    if (last && last.hours === hours && last.to === at - 1) last.to = at;
    else runs.push({ from: at, to: at, hours });
  });
  return runs.map(({ from, to, hours }) => {
    const [first, last] = [weekdays[from] ?? "monday", weekdays[to] ?? "monday"];
    const days = from === to ? name(first) : `${name(first)}-${name(last)}`;
    return `${days} ${hours}`;
  });
}

export function hoursWords(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(", ");
}
