import { Button, Menu } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type PasswordLink, type Person, people } from "../../api/admin/people.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { useComplain } from "../../ui/useComplain.ts";

type Props = { person: Person; onLink: (link: PasswordLink) => void };

export function PersonActs({ person, onLink }: Props) {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const complain = useComplain();
  const link = useMutation({
    mutationFn: () => people.newLink(person.id),
    onSuccess: onLink,
    onError: complain,
  });
  const disable = useMutation({
    mutationFn: () => people.disable(person.id, !person.disabled),
    onSuccess: () => memory.invalidateQueries({ queryKey: memoryKeys.people }),
    onError: complain,
  });
  return (
    <Menu position="top-start" width={280}>
      <Menu.Target>
        <Button variant="subtle" color="gray" loading={link.isPending || disable.isPending}>
          {t("people.more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => link.mutate()}>
          {person.invited ? t("people.inviteAgain") : t("people.newPassword")}
        </Menu.Item>
        <Menu.Item {...(!person.disabled && { color: "danger" })} onClick={() => disable.mutate()}>
          {person.disabled ? t("people.enable") : t("people.disable")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
