import { useId } from 'react';

export type FundingCover = 'funded' | 'unfunded' | 'undetermined' | 'none';

interface FundingCoverMarkProps {
  readonly cover: FundingCover;
  /** As shares of the cell; all of it when left out. */
  readonly part?: { readonly from: number; readonly to: number };
}

/** Fills the cell it stands in, or a part of it. */
export function FundingCoverMark({ cover, part = { from: 0, to: 1 } }: FundingCoverMarkProps) {
  const patternId = useId();
  if (cover === 'none')
    return <span aria-hidden="true" className="absolute inset-x-0 bottom-0 border-edge border-b border-dotted" />;
  return (
    <svg
      aria-hidden="true"
      style={{ left: `${part.from * 100}%`, width: `${(part.to - part.from) * 100}%` }}
      height="100%"
      className={`absolute inset-y-0 ${cover === 'undetermined' ? 'text-undetermined' : 'text-ink'}`}
    >
      {cover === 'funded' && <rect width="100%" height="100%" fill="var(--color-wash)" />}
      {cover === 'funded' && <rect width="100%" height="4" fill="currentColor" />}
      {cover !== 'funded' && (
        <>
          <pattern
            id={patternId}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={cover === 'unfunded' ? 'rotate(45)' : undefined}
          >
            {cover === 'unfunded' ? (
              <rect width="1.25" height="8" fill="currentColor" opacity="0.55" />
            ) : (
              <circle cx="4" cy="4" r="1" fill="currentColor" />
            )}
          </pattern>
          <rect x="0.5" y="0.5" width="100%" height="100%" fill={`url(#${patternId})`} />
        </>
      )}
    </svg>
  );
}
