import { IconRosetteDiscountCheckFilled, IconUserQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Contact } from "../api/contact.ts";
import { shortDay } from "../time/clock.ts";
import { Face } from "../ui/Face.tsx";
import { CompanyField } from "./CompanyField.tsx";
import classes from "./ContactBlock.module.css";
import { Editable } from "./Editable.tsx";
import { useContactSave } from "./useContactSave.ts";

type Props = { contact: Contact; conversation: string | null };

/** Who writes: the name, how we know it is them, and how else to reach them. */
export function ContactBlock({ contact, conversation }: Props) {
  const { t } = useTranslation();
  const save = useContactSave(contact, conversation);
  const known = contact.identities.find(({ verified }) => verified);
  return (
    <section className={classes.block} aria-label={t("context.contact")}>
      <header className={classes.head}>
        <Face name={contact.name} size={48} />
        <div className={classes.who}>
          <Editable
            label={t("contact.name")}
            value={contact.name}
            onSave={(name) => save({ name })}
            strong
          />
          {conversation && (
            <Link to="/app/contacts/$id" params={{ id: contact.id }} className={classes.card}>
              {t("context.card")}
            </Link>
          )}
        </div>
      </header>
      <p className={classes.verified} data-known={contact.verified || undefined}>
        {contact.verified ? (
          <IconRosetteDiscountCheckFilled size={16} />
        ) : (
          <IconUserQuestion size={16} />
        )}
        {contact.verified
          ? t("contact.verifiedBy", { how: known?.value ?? t("contact.token") })
          : t("contact.unverified")}
      </p>
      <dl className={classes.fields}>
        <dt>{t("contact.organization")}</dt>
        <dd>
          <CompanyField
            company={contact.organization}
            onChoose={(organization) => save({ organization })}
          />
        </dd>
        {contact.accountant && (
          <>
            <dt>{t("contact.accountant")}</dt>
            <dd className={classes.plain}>{contact.accountant.name}</dd>
          </>
        )}
        <dt>{t("contact.email")}</dt>
        <dd>
          <Editable
            label={t("contact.email")}
            type="email"
            value={contact.email ?? ""}
            onSave={(email) => save({ email: email || null })}
          />
        </dd>
        <dt>{t("contact.phone")}</dt>
        <dd>
          <Editable
            label={t("contact.phone")}
            type="tel"
            value={contact.phone ?? ""}
            onSave={(phone) => save({ phone: phone || null })}
          />
        </dd>
        {contact.language && (
          <>
            <dt>{t("contact.language")}</dt>
            <dd className={classes.plain}>{contact.language === "en" ? "English" : "Русский"}</dd>
          </>
        )}
        {contact.consents.map(({ purpose, version, given, text, at }) => (
          <div key={`${purpose}:${version}`} className={classes.pair}>
            <dt>{t("contact.consent", { purpose })}</dt>
            <dd className={classes.plain} title={text}>
              {t(given ? "contact.agreed" : "contact.refused", { day: shortDay(at), version })}
            </dd>
          </div>
        ))}
        {Object.entries(contact.attributes).map(([name, value]) => (
          <div key={name} className={classes.pair}>
            <dt>{name}</dt>
            <dd className={classes.plain}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
