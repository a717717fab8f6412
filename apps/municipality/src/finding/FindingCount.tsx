import { Inline, StateMark } from '@landsby/ui';
import type { FindingSeverity } from '../generated/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { severityKind } from './severity-kind.ts';

const gravestFirst: readonly FindingSeverity[] = ['BLOCKS', 'WARNS', 'ASKS'];

/** How many there are of each weight. */
export function FindingCount({ findings }: { readonly findings: readonly { readonly severity: FindingSeverity }[] }) {
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
