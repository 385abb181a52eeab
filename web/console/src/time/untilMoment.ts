import { dayAndHour, hour } from "./clock.ts";

/** A moment to come, as short as it can be: the hour today, else with its day. */
export const untilMoment = (at: string, now: Date): string =>
  new Date(at).toDateString() === now.toDateString() ? hour(at) : dayAndHour(at);
