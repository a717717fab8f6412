import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Approval = NonNullable<WrittenParameters<'communication'>['approval']>;

export interface CommunicationPhrases {
  readonly triggeredBy: Readonly<Record<Approval['triggeredBy'], (by: string) => string>>;
  readonly answeredWithin: (days: number) => string;
  readonly answerUnstated: string;
  readonly noApproval: string;
  readonly logosOf: (names: string, count: number) => string;
  readonly logosUnstated: string;
  readonly plan: string;
  readonly planUnstated: string;
}

export const communication: Teller<'communication', CommunicationPhrases> = (
  { approval, communicationPlan, logosRequiredOf, ...rest },
  say,
  { nameOf, names },
) => {
  nothingElse(rest);
  return [
    ...approvalLines(),
    logosRequiredOf.length > 0 ? say.logosOf(names(logosRequiredOf), logosRequiredOf.length) : say.logosUnstated,
    communicationPlan ? say.plan : say.planUnstated,
  ];

  function approvalLines(): readonly string[] {
    if (approval === null) return [say.noApproval];
    const { by, responseDays, triggeredBy, ...others } = approval;
    nothingElse(others);
    return [
      say.triggeredBy[triggeredBy](nameOf(by)),
      responseDays === null ? say.answerUnstated : say.answeredWithin(responseDays),
    ];
  }
};
