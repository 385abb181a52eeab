import { Input, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Schedule, schedules, weekdays } from "../../api/admin/schedules.ts";
import { timeZones } from "../../ui/timeZones.ts";
import { adminKeys } from "../adminKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { NamesFields } from "../NamesFields.tsx";
import { RemoveButton } from "../RemoveButton.tsx";
import { useEditor } from "../useEditor.ts";
import { Exceptions } from "./Exceptions.tsx";
import { parseHours } from "./parseHours.ts";
import classes from "./ScheduleDrawer.module.css";
import { readSchedule, typedSchedule } from "./typedSchedule.ts";

type Props = { schedule: Schedule | undefined; onClose: () => void };

/** Hours are typed as they are spoken: «9-13, 14-18». */
export function ScheduleDrawer({ schedule, onClose }: Props) {
  const { t } = useTranslation();
  const editor = useEditor({
    initial: typedSchedule(schedule),
    save: (values) => {
      const body = readSchedule(values);
      return schedule ? schedules.change(schedule.id, body) : schedules.add(body);
    },
    stale: [adminKeys.schedules],
    onSaved: onClose,
    validate: {
      week: (week) =>
        Object.values(week).some((hours) => parseHours(hours) === null)
          ? t("schedule.unclear")
          : null,
      exceptions: (days) =>
        days.some(({ day, hours }) => day === "" || parseHours(hours) === null)
          ? t("schedule.unclear")
          : null,
    },
  });
  const { form } = editor;
  return (
    <EditorDrawer
      title={schedule?.name ?? t("schedule.add")}
      editor={editor}
      onClose={onClose}
      aside={
        schedule && (
          <RemoveButton
            question={t("schedule.remove", { name: schedule.name })}
            remove={() => schedules.remove(schedule.id)}
            stale={[adminKeys.schedules]}
            onRemoved={onClose}
          />
        )
      }
    >
      <NamesFields form={form} />
      <Input.Wrapper
        label={t("schedule.week")}
        labelElement="div"
        description={t("schedule.hint")}
        error={form.errors.week}
      >
        <div className={classes.week}>
          {weekdays.map((day) => (
            <div key={day} className={classes.day}>
              <label htmlFor={`hours-${day}`}>{t(`weekday.${day}`)}</label>
              <TextInput
                id={`hours-${day}`}
                placeholder={t("schedule.off")}
                {...form.getInputProps(`week.${day}`)}
                error={parseHours(form.values.week[day]) === null}
              />
            </div>
          ))}
        </div>
      </Input.Wrapper>
      <Exceptions
        days={form.values.exceptions}
        error={form.errors.exceptions}
        onChange={(exceptions) => form.setValues({ exceptions })}
      />
      <NativeSelect
        label={t("people.timeZone")}
        data={timeZones(form.values.timeZone)}
        {...form.getInputProps("timeZone")}
      />
    </EditorDrawer>
  );
}
