import { Button } from "@mantine/core";
import { IconDeviceDesktop } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Seat } from "../api/me.ts";
import { self } from "../api/self.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { wordsOf } from "../ui/wordsOf.ts";
import { placeOf } from "./placeOf.ts";
import classes from "./SessionsSection.module.css";

/** Where one is signed in, and the way to end what should not be. */
export function SessionsSection() {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const complain = useComplain();
  const { data, error } = useQuery({
    queryKey: memoryKeys.seats,
    queryFn: async () => (await self.seats()).items,
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string | null) => (id === null ? self.endOtherSeats() : self.endSeat(id)),
    onError: complain,
    onSettled: () => memory.invalidateQueries({ queryKey: memoryKeys.seats }),
  });
  const others = (data ?? []).some(({ current }) => !current);
  return (
    <Panel
      title={t("me.sessions")}
      text={t("me.sessionsText")}
      action={
        others && (
          <Button variant="default" loading={isPending} onClick={() => mutate(null)}>
            {t("me.endOthers")}
          </Button>
        )
      }
    >
      {error && <Quiet title={t("me.sessionsFailed")} text={wordsOf(error, t)} />}
      <ul className={classes.list}>
        {(data ?? []).map((seat) => (
          <SeatRow key={seat.id} seat={seat} onEnd={() => mutate(seat.id)} />
        ))}
      </ul>
    </Panel>
  );
}

function SeatRow({ seat, onEnd }: { seat: Seat; onEnd: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <li className={classes.seat}>
      <IconDeviceDesktop size={20} stroke={1.5} />
      <span className={classes.words}>
        <span>{seat.device ?? t("me.unknownDevice")}</span>
        <span className={classes.meta}>
          {[
            seat.place && placeOf(seat.place, t("me.thisComputer")),
            seat.seenAt && t("me.seen", { at: shortMoment(seat.seenAt, now) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {seat.current ? (
        <span className={classes.here}>{t("me.thisOne")}</span>
      ) : (
        <Button variant="subtle" color="danger" onClick={onEnd}>
          {t("me.end")}
        </Button>
      )}
    </li>
  );
}
