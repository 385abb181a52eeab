import classes from "./Pills.module.css";

const place = /(\{\{[^}]*\}\})/;
const section = /\{\{[#/^][^}]*\}\}/g;

/** A text with the places for values as small pills. */
export function Pills({ text }: { text: string }) {
  return text
    .replace(section, "")
    .split(place)
    .map((part, at) => {
      const key = `${at} ${part}`;
      return place.test(part) ? (
        <span key={key} className={classes.pill}>
          {part.replace(/[{}]/g, "")}
        </span>
      ) : (
        part
      );
    });
}
