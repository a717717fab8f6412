import { Link } from 'react-aria-components/Link';
import { useWords } from '../provider/words.ts';
import type { NavigationItem } from './navigation.ts';

export function Rail({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <nav aria-label={useWords().navigation} className="hidden lg:block print:hidden">
      <ul className="sticky top-0 flex flex-col py-9 pr-4">
        {items.map((item) => (
          <li key={item.href}>
            <RailLink {...item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RailLink({ href, label, isCurrent, count }: NavigationItem) {
  const look = isCurrent
    ? 'border-accent font-semibold text-ink'
    : 'border-transparent text-ink-soft forced-colors:border-[Canvas] hover:border-edge hover:text-ink';
  return (
    <Link
      href={href}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      className={`flex min-h-11 items-center py-2 justify-between gap-2 border-l-4 pr-2 pl-5 no-underline -outline-offset-2 ${look}`}
    >
      {label}
      {count && count.number > 0 && (
        <span className="font-normal text-ink-soft text-sm tabular-nums">
          {count.number}
          <span className="sr-only"> {count.label}</span>
        </span>
      )}
    </Link>
  );
}
