import { searchOf } from "./searchOf.ts";

/** What the address of the overview says: the period, the team, and whose list is open. */
export const overviewSearch = searchOf("from", "to", "team", "metric", "subject", "alone");
