export const inputLook =
  'min-h-11 w-full rounded border border-edge bg-sheet px-3 text-base text-ink placeholder:text-ink-soft disabled:bg-wash disabled:text-ink-soft aria-invalid:border-2 aria-invalid:border-late invalid:border-2 invalid:border-late';

export const nativeSelectLook = 'select-arrow min-h-11 rounded border pr-8 text-base text-ink disabled:text-ink-soft';

/** On paper stands what follows from a field, not the field. */
export const fieldLook = 'flex max-w-[26rem] flex-col gap-1 print:hidden';
