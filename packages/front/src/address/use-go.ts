import { useRouter } from '@tanstack/react-router';

/** Goes to an address of this front end, just as it stands, because the person chose something and followed no link. */
export function useGo(): (href: string) => void {
  const { history } = useRouter();
  return (href) => history.push(href);
}
