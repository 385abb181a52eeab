import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Person, people } from "../../api/admin/people.ts";
import { shortMoment } from "../../time/shortMoment.ts";
import { useNow } from "../../time/useNow.ts";
import { Face } from "../../ui/Face.tsx";
import { State } from "../../ui/State.tsx";
import { adminKeys } from "../adminKeys.ts";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { everyPage } from "./everyPage.ts";
import classes from "./PeopleSection.module.css";
import { PersonDrawer } from "./PersonDrawer.tsx";

const idOf = ({ id }: Person) => id;

export function PeopleSection() {
  const { t } = useTranslation();
  const now = useNow();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const query = useQuery({
    queryKey: [...adminKeys.people, q],
    queryFn: () => everyPage((after) => people.page(q, after)),
    placeholderData: (before) => before,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.people")}
      text={t("people.about")}
      add={{ label: t("people.add"), onAdd: opened.openNew }}
      empty={{ title: t("common.nothingFound"), text: t("people.noneText") }}
      query={query}
      idOf={idOf}
      before={
        <TextInput
          className={classes.find}
          placeholder={t("people.find")}
          aria-label={t("people.find")}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      }
      columns={[
        {
          key: "name",
          title: t("setup.name"),
          show: ({ name, email }) => (
            <span className={classes.who}>
              <Face name={name} size={28} />
              <span>
                {name}
                <span className={classes.email}>{email}</span>
              </span>
            </span>
          ),
        },
        {
          key: "role",
          title: t("people.role"),
          show: ({ role }) => t(`role.${role}`),
          quiet: true,
        },
        {
          key: "teams",
          title: t("admin.teams"),
          show: ({ teams }) => teams.map(({ name }) => name).join(", "),
          quiet: true,
        },
        {
          key: "state",
          title: t("people.state"),
          show: (person) => <PersonState person={person} />,
        },
        {
          key: "seen",
          title: t("people.seen"),
          show: ({ seenAt }) => (seenAt ? shortMoment(seenAt, now) : ""),
          quiet: true,
        },
      ]}
      onOpen={opened.openRow}
    >
      {opened.shown && (
        <PersonDrawer key={opened.row?.id} person={opened.row} onClose={opened.close} />
      )}
    </ListSection>
  );
}

function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation();
  if (person.disabled) return <State kind="bad">{t("people.disabled")}</State>;
  if (person.invited) return <State kind="waiting">{t("people.invited")}</State>;
  return <State kind="good">{t("people.active")}</State>;
}
