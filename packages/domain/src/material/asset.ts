import { type Agreement, clausesOf, eventsOf, type EventOf } from '../agreement/index.ts';
import type { Day } from '../calendar/index.ts';
import { type Because, because } from '../explanation/index.ts';
import type { AssetKind } from '../record/index.ts';
import { type Approval, approvalsOf, type AssetVersion } from './approval.ts';

/** Whether marketing material carries the logos it must. */
export type LogoReason =
  | { readonly code: 'logosShown'; readonly parties: readonly string[] }
  | { readonly code: 'logosMissing'; readonly parties: readonly string[] };

export interface LogoCheck {
  readonly reason: LogoReason;
  readonly because: Because;
}

export interface Version {
  readonly version: number;
  readonly madeOn: Day;
  readonly by: string;
  readonly carries: AssetVersion['carries'];
  readonly approvals: readonly Approval[];
  readonly logos: readonly LogoCheck[];
  readonly published: readonly EventOf<'assetPublished'>[];
}

export interface Asset {
  readonly asset: string;
  readonly title: string;
  readonly of: AssetKind;
  readonly material: string | null;
  /** The latest first. */
  readonly versions: readonly Version[];
}

export function assetsOf(agreement: Agreement): readonly Asset[] {
  const made = eventsOf(agreement, 'assetVersioned');
  return [...new Set(made.map(({ asset }) => asset))].flatMap((asset) => {
    const versions = made.filter((version) => version.asset === asset);
    const latest = versions.at(-1);
    if (!latest) return [];
    const { material, of, title } = latest;
    return [
      { asset, title, of, material, versions: versions.toReversed().map((version) => versionOf(agreement, version)) },
    ];
  });
}

function versionOf(agreement: Agreement, made: AssetVersion): Version {
  const { asset, by, carries, on, version } = made;
  const published = eventsOf(agreement, 'assetPublished').filter(
    (publication) => publication.asset === asset && publication.version === version,
  );
  return {
    version,
    madeOn: on,
    by,
    carries,
    published,
    approvals: approvalsOf(agreement, made),
    logos: logosOf(agreement, made),
  };
}

/** S3.33: all marketing material shows the logos; a presence rule, whoever approves. */
export function logosOf(agreement: Agreement, { carries, of }: AssetVersion): readonly LogoCheck[] {
  if (of !== 'marketing') return [];
  return clausesOf(agreement, 'communication')
    .filter(({ parameters }) => parameters.logosRequiredOf.length > 0)
    .map((clause) => {
      const required = clause.parameters.logosRequiredOf;
      const shown = new Set(carries.filter(({ mark }) => mark === 'logo').map(({ party }) => party));
      const missing = required.filter((party) => !shown.has(party));
      const reason: LogoReason =
        missing.length === 0 ? { code: 'logosShown', parties: required } : { code: 'logosMissing', parties: missing };
      return { reason, because: because(clause, []) };
    });
}
