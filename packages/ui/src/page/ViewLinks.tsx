import { Link } from 'react-aria-components/Link';

interface View {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** Several views of the same thing, each with its own address. */
export function ViewLinks({ label, views }: { readonly label: string; readonly views: readonly View[] }) {
  return (
    <nav aria-label={label} className="border-line border-b print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {views.map(({ href, label: words, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              {...(isCurrent && { 'aria-current': 'page' as const })}
              className={`flex min-h-11 items-center whitespace-nowrap border-b-2 no-underline -outline-offset-2 ${
                isCurrent
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent text-ink-soft forced-colors:border-[Canvas] hover:border-edge hover:text-ink'
              }`}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
