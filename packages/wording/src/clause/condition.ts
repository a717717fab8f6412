import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';
import type { Line } from './told.ts';
import type { Tools } from './tools.ts';

type Parameters = WrittenParameters<'condition'>;
type Of<Kind extends Parameters['kind']> = Extract<Parameters, { readonly kind: Kind }>;
type Decision = Of<'politicalDecision'>;
type Consequences = NonNullable<Decision['consequences']>;
type Annex = NonNullable<Decision['annex']>;
type Section = NonNullable<Decision['sections']>[number];

export interface ConditionPhrases {
  readonly needsDecision: (of: string, caseNumber: string) => string;
  readonly chain: string;
  readonly acts: Readonly<Record<Decision['chain'][number]['act'], (body: string) => string>>;
  readonly administrationRecommends: string;
  readonly administrationSilent: string;
  readonly annex: (number: string, documentId: string) => string;
  readonly access: Readonly<Record<Annex['access'], string>>;
  readonly isDraft: string;
  readonly isFinal: string;
  readonly mark: (mark: string) => string;
  readonly sections: string;
  readonly section: Readonly<Record<Section['section'], string>>;
  readonly says: Readonly<Record<Section['says'], (section: string) => string>>;
  readonly recommendations: string;
  readonly recommendation: (number: number, what: string) => string;
  readonly economic: Readonly<Record<Consequences['economic'], string>>;
  readonly decidedEarlierIn: (caseNumber: string) => string;
  readonly notDecidedEarlier: string;
  readonly restsOn: (name: string) => string;
  readonly since: (day: string) => string;
  readonly sinceUnstated: string;
  readonly policy: (name: string) => string;
  readonly policyBetween: (from: string, until: string) => string;
  readonly policyFrom: (from: string) => string;
  readonly policyUntil: (until: string) => string;
  readonly policyDaysUnstated: string;
  readonly subjects: Readonly<Record<Of<'dialogueFirst'>['before'][number], string>>;
  readonly dialogueBefore: (subjects: string) => string;
  readonly follows: (consequence: string, event: string) => string;
  readonly decidedBy: Readonly<Record<Of<'ifThen'>['decidedBy'], string>>;
}

export const condition: Teller<'condition', ConditionPhrases> = (parameters, say, tools) => {
  switch (parameters.kind) {
    case 'politicalDecision':
      return decisionLines(parameters, say, tools);
    case 'prerequisiteAgreement': {
      const { kind: _kind, name, since, ...rest } = parameters;
      nothingElse(rest);
      return [say.restsOn(name), since === null ? say.sinceUnstated : say.since(tools.day(since))];
    }
    case 'policyBasis': {
      const { from, kind: _kind, name, until, ...rest } = parameters;
      nothingElse(rest);
      return [say.policy(name), policySpan(from, until)];
    }
    case 'dialogueFirst': {
      const { before, kind: _kind, ...rest } = parameters;
      nothingElse(rest);
      return [say.dialogueBefore(tools.choice(before.map((subject) => say.subjects[subject])))];
    }
    case 'ifThen': {
      const { consequence, decidedBy, event, kind: _kind, ...rest } = parameters;
      nothingElse(rest);
      return [say.follows(tools.words(consequence), tools.event(event)), say.decidedBy[decidedBy]];
    }
  }

  function policySpan(from: string | null, until: string | null): string {
    if (from !== null && until !== null) return say.policyBetween(tools.day(from), tools.day(until));
    if (from !== null) return say.policyFrom(tools.day(from));
    return until === null ? say.policyDaysUnstated : say.policyUntil(tools.day(until));
  }
};

function decisionLines(
  {
    administrationRecommends,
    annex,
    caseNumber,
    chain,
    consequences,
    kind: _kind,
    of,
    recommendations = [],
    sections = [],
    ...rest
  }: Decision,
  say: ConditionPhrases,
  { nameOf, words }: Tools,
): readonly (Line | null)[] {
  nothingElse(rest);
  return [
    say.needsDecision(nameOf(of), caseNumber),
    { lead: say.chain, items: chain.map(({ act, name }) => say.acts[act](name)), inOrder: true },
    administrationRecommends ? say.administrationRecommends : say.administrationSilent,
    ...consequenceLines(),
    recommendations.length > 0 ? { lead: say.recommendations, items: recommendations.map(recommended) } : null,
    sections.length > 0
      ? { lead: say.sections, items: sections.map(({ says, section }) => say.says[says](say.section[section])) }
      : null,
    annex && annexLine(annex),
  ];

  function recommended({ number, words: what, ...others }: NonNullable<Decision['recommendations']>[number]): string {
    nothingElse(others);
    return say.recommendation(number, words(what));
  }

  function consequenceLines(): readonly string[] {
    if (!consequences) return [];
    const { decidedEarlierIn, economic, ...others } = consequences;
    nothingElse(others);
    return [
      say.economic[economic],
      decidedEarlierIn === null ? say.notDecidedEarlier : say.decidedEarlierIn(decidedEarlierIn),
    ];
  }

  function annexLine({ access, documentId, isDraft, mark, number, ...others }: Annex): string {
    nothingElse(others);
    const line = `${say.annex(number, documentId)} ${say.access[access]} ${isDraft ? say.isDraft : say.isFinal}`;
    return mark === undefined ? line : `${line} ${say.mark(mark)}`;
  }
}
