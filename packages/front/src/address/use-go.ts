import { useRouter } from '@tanstack/react-router';

/** Goes to an address of this front end because the person chose something, not because they followed a link. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return (href) => void router.navigate({ href });
}
