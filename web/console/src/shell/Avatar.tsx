import { Menu, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { team } from "../api/team.ts";
import { useMe } from "../app/useMe.ts";
import { memoryKeys } from "../live/memoryKeys.ts";
import { Face } from "../ui/Face.tsx";
import { AvatarMenu } from "./AvatarMenu.tsx";

/** The signed-in person: who, here or not, and what can be set about that. */
export function Avatar({ small = false }: { small?: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const works = me.permissions.includes("CONVERSATIONS");
  const { data } = useQuery({
    queryKey: memoryKeys.presence,
    queryFn: async () => (await team.presence()).items,
    enabled: works,
  });
  const mine = data?.find(({ operator }) => operator.id === me.id);
  const state = mine?.state ?? "offline";
  return (
    <Menu
      position={small ? "bottom-end" : "right-end"}
      width={264}
      offset={8}
      trapFocus
      returnFocus
    >
      <Menu.Target>
        <UnstyledButton
          aria-label={t("shell.account", { name: me.name, state: t(`presence.${state}`) })}
        >
          <Face name={me.name} size={small ? 28 : 36} {...(works && { presence: state })} />
        </UnstyledButton>
      </Menu.Target>
      <AvatarMenu me={me} presence={mine} places={small} />
    </Menu>
  );
}
