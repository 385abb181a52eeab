import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { Customer } from "./Customer.ts";
import { launch } from "./launch.ts";
import { Operator } from "./Operator.ts";
import type { Person } from "./Person.ts";
import { Stranger } from "./Stranger.ts";

type Options = Parameters<typeof Operator.arrives>[3];

/** Who takes part in a journey: people come when called, and all go when it is over. */
export function cast() {
  const place = inject("place");
  const people: Person[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async ({ task }) => {
    const complaints = people.flatMap((one) => one.complaints);
    const failed = task.result?.state === "fail" || complaints.length > 0;
    for (const [at, person] of people.splice(0).entries()) {
      const name = `${task.name} ${at + 1}`.replaceAll(/[^\p{L}\d]+/gu, "-");
      if (failed) await person.isSeen(join(inject("evidence"), `${name}.png`));
      await person.leaves();
    }
    expect(complaints).toEqual([]);
  });
  const joined = <T extends Person>(person: T): T => {
    people.push(person);
    return person;
  };
  return {
    place,
    stranger: async (address: string) => joined(await Stranger.looksAt(browser, address)),
    operator: async (name: string, options?: Options) =>
      joined(await Operator.arrives(browser, place, name, options)),
    customer: async (who: string | null, options?: Options) =>
      joined(await Customer.comes(browser, place, who, options)),
    customerOf: async (inbox: string) => joined(await Customer.meets(browser, place, inbox)),
  };
}
