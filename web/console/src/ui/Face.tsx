import { IconMessageCircle2Filled } from "@tabler/icons-react";
import { cx } from "./cx.ts";
import classes from "./Face.module.css";
import { initials } from "./initials.ts";

type Props = {
  name: string;
  size?: 20 | 24 | 28 | 36 | 48;
  channel?: string;
  presence?: "online" | "break" | "offline";
  className?: string | undefined;
};

/** A person as a small sign: initials on a ground that stays the same for the same name. */
export function Face({ name, size = 36, channel, presence, className }: Props) {
  return (
    <span
      className={cx(classes.face, className)}
      data-size={size}
      data-hue={hue(name)}
      data-initials={initials(name)}
      aria-hidden
    >
      {channel && (
        <span className={classes.channel}>
          <IconMessageCircle2Filled size={13} />
        </span>
      )}
      {presence && <span className={classes.presence} data-state={presence} />}
    </span>
  );
}

function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % 6;
}
