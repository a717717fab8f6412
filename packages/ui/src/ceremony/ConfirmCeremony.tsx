import { type ReactNode, useState } from 'react';
import { Button } from '../action/Button.tsx';
import { TextLink } from '../action/TextLink.tsx';
import { CheckboxField } from '../field/CheckboxField.tsx';
import { CeremonyPart } from './CeremonyPart.tsx';

interface ConfirmCeremonyProps {
  /** What follows, in one sentence. */
  readonly effect: ReactNode;
  /** Who will be told: the words for it and the names. */
  readonly told?: { readonly title: string; readonly who: readonly ReactNode[] };
  /** Whether it can be taken back, and until when. */
  readonly takingBack?: { readonly title: string; readonly sentence: ReactNode };
  /** More to read before: what becomes moot, what else falls. */
  readonly children?: ReactNode;
  /** A sentence the person agrees to; without it the button is open at once. */
  readonly agreement?: string;
  /** The verb: "Give notice". */
  readonly verb: string;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly leave: { readonly label: string; readonly href: string };
  /** What is said when the button is pressed before the box is ticked. */
  readonly agreementMissing?: string;
}

/** One formal act, on a page of its own. */
export function ConfirmCeremony(props: ConfirmCeremonyProps) {
  const {
    effect,
    told,
    takingBack,
    children,
    agreement,
    verb,
    isPending = false,
    onConfirm,
    leave,
    agreementMissing,
  } = props;
  const [agrees, setAgrees] = useState(false);
  const [isReminded, setReminded] = useState(false);
  const isOpen = agreement === undefined || agrees;

  return (
    <div className="max-w-[48rem] border-ink border-t-2">
      <div className="border-line border-b py-6 text-xl leading-snug">{effect}</div>
      {told && (
        <CeremonyPart title={told.title}>
          <ul>
            {told.who.map((who, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of names
              <li key={position}>{who}</li>
            ))}
          </ul>
        </CeremonyPart>
      )}
      {takingBack && <CeremonyPart title={takingBack.title}>{takingBack.sentence}</CeremonyPart>}
      {children && <div className="border-line border-b py-4">{children}</div>}
      <div className="flex flex-col gap-4 pt-6">
        {agreement !== undefined && <CheckboxField label={agreement} isChecked={agrees} onChange={setAgrees} />}
        <p role="alert" className="font-semibold text-late empty:hidden">
          {isReminded && !isOpen ? agreementMissing : null}
        </p>
        <div className="flex flex-wrap items-center gap-6">
          <Button look="primary" isPending={isPending} onPress={() => (isOpen ? onConfirm() : setReminded(true))}>
            {verb}
          </Button>
          <TextLink href={leave.href} isQuiet>
            {leave.label}
          </TextLink>
        </div>
      </div>
    </div>
  );
}
