import { NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useNow } from "../../time/useNow.ts";
import { launchOf, nextHour, shares, type Wish } from "../model/launch.ts";
import classes from "./PublishDialog.module.css";

type Props = { wish: Wish; first: boolean; change: (wish: Wish) => void };

/** When the version begins to answer, and what part of the customers. */
export function LaunchFields({ wish, first, change }: Props) {
  const { t } = useTranslation("builder");
  const now = useNow();
  const later = wish.hour !== "";
  return (
    <div className={classes.launch}>
      <SegmentedControl
        aria-label={t("publishing.when")}
        value={later ? "later" : "now"}
        onChange={(value) => change({ ...wish, hour: value === "later" ? nextHour(now) : "" })}
        data={[
          { value: "now", label: t("publishing.now") },
          { value: "later", label: t("publishing.later") },
        ]}
      />
      {later && (
        <TextInput
          type="datetime-local"
          label={t("publishing.hour")}
          value={wish.hour}
          error={launchOf(wish, now) === null && t("publishing.hourPassed")}
          onChange={({ currentTarget: { value } }) => value && change({ ...wish, hour: value })}
        />
      )}
      {!first && (
        <NativeSelect
          label={t("publishing.share")}
          description={wish.share < 100 ? t("publishing.shareHint") : undefined}
          value={String(wish.share)}
          onChange={(event) => change({ ...wish, share: Number(event.currentTarget.value) })}
          data={shares.map((share) => ({
            value: String(share),
            label: share === 100 ? t("publishing.everybody") : t("port.share", { share }),
          }))}
        />
      )}
    </div>
  );
}
