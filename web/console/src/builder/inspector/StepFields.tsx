import type { Kind } from "../model/kinds.ts";
import type { FieldsProps } from "./FieldsProps.ts";
import { AskFields } from "./kinds/AskFields.tsx";
import { ConsentFields } from "./kinds/ConsentFields.tsx";
import { ContactFields } from "./kinds/ContactFields.tsx";
import {
  AttemptsFields,
  HoursFields,
  IfFields,
  LanguageFields,
  SplitFields,
} from "./kinds/DecideFields.tsx";
import { FileFields } from "./kinds/FileFields.tsx";
import { EndFields, GoToFields, HandOffFields } from "./kinds/FlowFields.tsx";
import { FormFields } from "./kinds/FormFields.tsx";
import { MenuFields } from "./kinds/MenuFields.tsx";
import { QuizFields, SurveyFields } from "./kinds/QuizFields.tsx";
import { RobotFields } from "./kinds/RobotFields.tsx";
import { NotifyFields, SetFields, TagFields } from "./kinds/TellFields.tsx";
import { AwaitFields, RunFields, WaitFields } from "./kinds/WaitFields.tsx";
import { Said } from "./Said.tsx";

/** The form of one kind of step. */
export function StepFields({ kind, ...props }: FieldsProps & { kind: Kind }) {
  switch (kind) {
    case "say":
      return <Said {...props} name="say" field="text" />;
    case "file":
      return <FileFields {...props} />;
    case "menu":
      return <MenuFields {...props} />;
    case "ask":
      return <AskFields {...props} />;
    case "form":
      return <FormFields {...props} />;
    case "contact":
      return <ContactFields {...props} />;
    case "quiz":
      return <QuizFields {...props} />;
    case "survey":
      return <SurveyFields {...props} />;
    case "consent":
      return <ConsentFields {...props} />;
    case "confirm":
      return (
        <>
          <Said {...props} name="confirm" field="confirmText" />
          <Said {...props} name="yes" field="yes" short optional />
        </>
      );
    case "if":
      return <IfFields {...props} />;
    case "hours":
      return <HoursFields {...props} />;
    case "attempts":
      return <AttemptsFields {...props} />;
    case "split":
      return <SplitFields {...props} />;
    case "language":
      return <LanguageFields {...props} />;
    case "set":
      return <SetFields {...props} />;
    case "robot":
      return <RobotFields {...props} />;
    case "tag":
      return <TagFields {...props} />;
    case "notify":
      return <NotifyFields {...props} />;
    case "wait":
      return <WaitFields {...props} />;
    case "await":
      return <AwaitFields {...props} />;
    case "run":
      return <RunFields {...props} />;
    case "handoff":
      return <HandOffFields {...props} />;
    case "goto":
      return <GoToFields {...props} />;
    case "end":
      return <EndFields {...props} />;
  }
}
