import { useLocation, useRouter } from '@tanstack/react-router';

/** The address of this very page on another day; without one, today. */
export function useAddressOnDay(): (day: string | null) => string {
  const { basepath, options } = useRouter();
  const { pathname, search } = useLocation();
  return (day) => `${basepath}${pathname}${options.stringifySearch({ ...search, day: day ?? undefined })}`;
}
