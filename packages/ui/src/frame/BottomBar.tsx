import { useState } from 'react';
import { Link } from 'react-aria-components/Link';
import { useWords } from '../provider/words.ts';
import { type NavigationItem, splitForPhone } from './navigation.ts';

const cell =
  'flex min-h-14 w-full items-center justify-center border-t-3 px-0.5 text-center text-[clamp(0.75rem,3.3vw,0.875rem)] leading-tight no-underline -outline-offset-2';
const here = `${cell} border-accent font-semibold text-ink`;
const elsewhere = `${cell} border-transparent text-ink-soft forced-colors:border-[Canvas]`;

export function BottomBar({ items }: { readonly items: readonly NavigationItem[] }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { bar, rest } = splitForPhone(items);
  const isInRest = rest.some((item) => item.isCurrent);

  return (
    <nav
      aria-label={words.navigation}
      className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-paper lg:hidden print:hidden"
    >
      {isOpen && (
        <ul className="border-line border-b py-2">
          {rest.map((item) => (
            <li key={item.href}>
              <BarLink
                item={item}
                look="flex min-h-12 items-center px-5 text-ink no-underline aria-[current]:font-semibold"
                onFollow={() => setOpen(false)}
              />
            </li>
          ))}
        </ul>
      )}
      <ul className="flex px-1">
        {bar.map((item) => (
          <li key={item.href} className="flex-auto">
            <BarLink item={item} look={item.isCurrent ? here : elsewhere} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="flex-auto">
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              className={isInRest || isOpen ? here : elsewhere}
            >
              {words.more}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface BarLinkProps {
  readonly item: NavigationItem;
  readonly look: string;
  readonly onFollow?: () => void;
}

function BarLink({ item, look, onFollow }: BarLinkProps) {
  return (
    <Link
      href={item.href}
      className={look}
      {...(item.isCurrent && { 'aria-current': 'page' as const })}
      {...(onFollow && { onPress: onFollow })}
    >
      {item.label}
    </Link>
  );
}
