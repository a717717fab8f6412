import { Inline, StateMark } from '@landsby/ui';
import { useWording } from '../language/use-wording.ts';
import { type Severity, severityKind } from './severity-kind.ts';

const gravestFirst: readonly Severity[] = ['BLOCKS', 'WARNS', 'ASKS'];

/** How many there are of each weight. */
export function FindingCount({ findings }: { readonly findings: readonly { readonly severity: Severity }[] }) {
  const wording = useWording();
  return (
    <Inline>
      {gravestFirst
        .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ count, severity }) => (
          <StateMark
            key={severity}
            state={severityKind[severity]}
            word={`${wording.label('severity', severity)}: ${wording.number(count)}`}
          />
        ))}
    </Inline>
  );
}
