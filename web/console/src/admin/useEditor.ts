import { type FormRulesRecord, type UseFormReturnType, useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { wordsOf } from "../ui/wordsOf.ts";

type Editor<V> = {
  initial: V;
  save: (values: V) => Promise<unknown>;
  /** What the console keeps that is no longer true once this is saved. */
  stale: readonly (readonly string[])[];
  onSaved: () => void;
  validate?: FormRulesRecord<V>;
};

export type EditorState<V> = {
  form: UseFormReturnType<V>;
  submit: (event: FormEvent<HTMLFormElement>) => void;
  busy: boolean;
  problem: string | null;
};

/** One form of the settings: saves, shows the server's word beside the field it is about. */
export function useEditor<V extends Record<string, unknown>>({
  initial,
  save,
  stale,
  onSaved,
  validate,
}: Editor<V>): EditorState<V> {
  const { t } = useTranslation();
  const memory = useQueryClient();
  const form = useForm<V>({ initialValues: initial, ...(validate && { validate }) });
  const { mutate, isPending, error } = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await Promise.all(stale.map((queryKey) => memory.invalidateQueries({ queryKey })));
      onSaved();
    },
    onError: (refusal) => {
      if (refusal instanceof Refusal && refusal.field !== null)
        form.setErrors({ [refusal.field]: refusal.message });
    },
  });
  const beside = error instanceof Refusal && error.field !== null && error.field in form.errors;
  return {
    form,
    submit: form.onSubmit((values) => mutate(values)),
    busy: isPending,
    problem: error && !beside ? wordsOf(error, t) : null,
  };
}
