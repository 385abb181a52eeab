import type { Texts } from "./texts.ts";

const DAY = 86_400_000;

/** 14:05 in the customer's own zone. */
export function timeOf(at: Date, texts: Texts): string {
  return at.toLocaleTimeString(texts.locale, {
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** «Сегодня», «Вчера», «22 ноября», «22 ноября 2024 г.» */
export function dayOf(at: Date, now: Date, texts: Texts): string {
  const away = daysBetween(at, now);
  if (away === 0) return texts.say("feed.today");
  if (away === 1) return texts.say("feed.yesterday");
  return dateOf(at, now, texts);
}

/** When we are there again, as a promise the customer can plan with. */
export function promiseOf(opensAt: Date, now: Date, texts: Texts): string {
  const time = timeOf(opensAt, texts);
  const away = daysBetween(now, opensAt);
  if (away <= 0) return texts.say("wait.today", { time });
  if (away === 1) return texts.say("wait.tomorrow", { time });
  return texts.say("wait.later", { day: dateOf(opensAt, now, texts), time });
}

export function sameDay(a: Date, b: Date): boolean {
  return daysBetween(a, b) === 0;
}

function dateOf(at: Date, now: Date, texts: Texts): string {
  return at.toLocaleDateString(texts.locale, {
    day: "numeric",
    month: "long",
    ...(at.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  });
}

/** Calendar days from one to the other: noon against noon, so that a clock change does not count. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((noon(to) - noon(from)) / DAY);
}

function noon(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate(), 12).getTime();
}
