import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconKeyboard, IconLogout, IconMoonStars, IconUser, IconWorld } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Me } from "../api/me.ts";
import type { Presence, PresenceState } from "../api/team.ts";
import classes from "./AvatarMenu.module.css";
import { Capacity } from "./Capacity.tsx";
import { PlaceItems } from "./PlaceItems.tsx";
import { usePresence } from "./usePresence.ts";
import { useProfile } from "./useProfile.ts";
import { useSignOut } from "./useSignOut.ts";

const states: readonly PresenceState[] = ["online", "break", "offline"];
const schemes = { light: "dark", dark: "auto", auto: "light" } as const;

type Props = { me: Me; presence: Presence | undefined; places: boolean };

export function AvatarMenu({ me, presence, places }: Props) {
  const { t, i18n } = useTranslation();
  const { be } = usePresence(me);
  const { save } = useProfile();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <Menu.Dropdown>
      <div className={classes.person}>
        <strong>{me.name}</strong>
        <span>{t(`role.${me.role}`)}</span>
      </div>
      <Menu.Divider />
      {presence && (
        <Menu.RadioGroup
          value={presence.state}
          onChange={(chosen) => {
            const state = states.find((one) => one === chosen);
            if (state) be(state);
          }}
        >
          {states.map((state) => (
            <Menu.RadioItem key={state} value={state} closeMenuOnClick>
              <span className={classes.state}>
                <span className={classes.dot} data-state={state} />
                {t(`presence.${state}`)}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      )}
      {presence && <Capacity person={me.id} presence={presence} />}
      <Menu.Divider />
      {places && <PlaceItems permissions={me.permissions} />}
      <Menu.Item
        leftSection={<IconMoonStars size={16} />}
        rightSection={<span className={classes.value}>{t(`theme.${colorScheme}`)}</span>}
        closeMenuOnClick={false}
        onClick={() => {
          const next = schemes[colorScheme];
          setColorScheme(next);
          save({ theme: next === "auto" ? "system" : next });
        }}
      >
        {t("theme.title")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconWorld size={16} />}
        rightSection={<span className={classes.value}>{t("language.own")}</span>}
        closeMenuOnClick={false}
        onClick={() => save({ language: i18n.language === "ru" ? "en" : "ru" })}
      >
        {t("language.title")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconUser size={16} />}
        renderRoot={(root) => (
          <Link to="/app/me/$section" params={{ section: "profile" }} {...root} />
        )}
      >
        {t("me.profile")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconKeyboard size={16} />}
        renderRoot={(root) => (
          <Link to="/app/me/$section" params={{ section: "shortcuts" }} {...root} />
        )}
      >
        {t("me.shortcuts")}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
        {t("shell.signOut")}
      </Menu.Item>
    </Menu.Dropdown>
  );
}
