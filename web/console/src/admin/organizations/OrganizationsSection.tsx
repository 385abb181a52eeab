import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Organization, organizations } from "../../api/organizations.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { More } from "../../ui/More.tsx";
import { ListSection } from "../ListSection.tsx";
import { useOpened } from "../useOpened.ts";
import { OrganizationDrawer } from "./OrganizationDrawer.tsx";
import classes from "./OrganizationsSection.module.css";

const idOf = ({ id }: Organization) => id;
const start: string | null = null;

/** Companies of our customers, and who looks after each. */
export function OrganizationsSection() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed.trim(), 250);
  const query = useInfiniteQuery({
    queryKey: [...memoryKeys.organizations, "list", q],
    queryFn: ({ pageParam }) => organizations.page(q, pageParam),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: (before) => before,
  });
  const opened = useOpened(query.data, idOf);
  return (
    <ListSection
      title={t("admin.organizations")}
      text={t("organization.about")}
      add={{ label: t("organization.add"), onAdd: opened.openNew }}
      empty={
        q === ""
          ? { title: t("organization.none"), text: t("organization.noneText") }
          : { title: t("common.nothingFound"), text: t("organization.otherWords") }
      }
      query={query}
      idOf={idOf}
      before={
        <TextInput
          className={classes.find}
          placeholder={t("organization.find")}
          aria-label={t("organization.find")}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      }
      columns={[
        { key: "name", title: t("admin.name"), show: ({ name }) => name },
        {
          key: "tax",
          title: t("organization.taxNumber"),
          show: ({ taxNumber }) => taxNumber,
          quiet: true,
          tight: true,
        },
        {
          key: "accountant",
          title: t("contact.accountant"),
          show: ({ accountant }) => accountant?.name,
          quiet: true,
        },
        {
          key: "contacts",
          title: t("organization.contacts"),
          show: ({ contacts }) => contacts || "",
          quiet: true,
          tight: true,
        },
      ]}
      onOpen={opened.openRow}
    >
      <More list={query} className={classes.more} />
      {opened.shown && (
        <OrganizationDrawer key={opened.row?.id} organization={opened.row} onClose={opened.close} />
      )}
    </ListSection>
  );
}
