import { axeFindsNothing } from "./axe.ts";

axeFindsNothing("ru", "light");
