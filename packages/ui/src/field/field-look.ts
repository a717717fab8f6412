export const inputLook =
  'min-h-11 w-full rounded border border-edge bg-sheet px-3 text-base text-ink placeholder:text-ink-soft disabled:bg-wash disabled:text-ink-soft aria-invalid:border-2 aria-invalid:border-late invalid:border-2 invalid:border-late';

export const nativeSelectLook =
  "min-h-11 appearance-none rounded border border-edge bg-sheet bg-[url('data:image/svg+xml;utf8,<svg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2010%206%22><path%20d=%22m1%201%204%204%204-4%22%20fill=%22none%22%20stroke=%22%23867e70%22%20stroke-width=%221.5%22/></svg>')] bg-[length:10px_6px] bg-[position:right_12px_center] bg-no-repeat pr-8 pl-3 text-base text-ink disabled:text-ink-soft forced-colors:appearance-auto";

export const fieldLook = 'flex max-w-[26rem] flex-col gap-1';
