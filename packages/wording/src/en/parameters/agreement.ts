import type { LabelsOf } from '../../parameter/catalogue.ts';

export const agreementLabels: LabelsOf<
  | 'parties'
  | 'purpose'
  | 'focusAreas'
  | 'term'
  | 'ordinaryTermination'
  | 'terminationForCause'
  | 'breach'
  | 'renewal'
  | 'review'
  | 'signature'
  | 'condition'
  | 'precedence'
> = {
  'parties.mayGrow': 'More may join',
  'parties.invitedAbout': 'Number invited, about',
  'parties.accession': 'What joining takes',
  'parties.subMunicipalBodiesAreParties': 'City districts are parties',
  'parties.leaving': 'When a party leaves',
  'parties.leaving.goesOnWith': 'Goes on with at least so many parties',
  'parties.leaving.endsWithout': 'Ends without',
  'purpose.ageFrom': 'Age from',
  'purpose.ageTo': 'Age to',
  'purpose.includesPregnancy': 'Includes pregnancy',
  'purpose.purposes': 'Purposes',
  'purpose.needLevels': 'Levels of need',
  'purpose.needLevels.leadBy': 'Led by',
  'focusAreas.areas': 'Focus areas',
  'focusAreas.mappingComesFirst': 'A mapping comes first',
  'term.statedLength': 'Stated length',
  'term.start.kind': 'Beginning',
  'term.start.on': 'First day',
  'term.start.event': 'Begins when',
  'term.start.noEarlierThan': 'Not before',
  'term.end.kind': 'End',
  'term.end.on': 'Last day',
  'term.end.length': 'Length from the start',
  'term.end.calledLimited': 'Called limited in time',
  'ordinaryTermination.notice.length': 'Notice period',
  'ordinaryTermination.notice.counting': 'Counting the notice',
  'ordinaryTermination.notice.alignment': 'Notice takes effect on',
  'ordinaryTermination.noticeByParty': 'Notice of its own for',
  'ordinaryTermination.noticeByParty.notice.length': 'Notice period',
  'ordinaryTermination.noticeByParty.notice.counting': 'Counting the notice',
  'ordinaryTermination.noticeByParty.notice.alignment': 'Notice takes effect on',
  'ordinaryTermination.notEffectiveBefore': 'No effect before',
  'terminationForCause.causes': 'Causes',
  'terminationForCause.mayCallRenegotiation': 'New negotiations may be called',
  'terminationForCause.notice.length': 'Notice period',
  'terminationForCause.notice.counting': 'Counting the notice',
  'terminationForCause.notice.alignment': 'Notice takes effect on',
  'breach.threshold': 'What counts as a breach',
  'breach.noticeLength': 'Notice after a breach',
  'renewal.kind': 'Renewal',
  'renewal.extension': 'Extended by',
  'renewal.decideBefore': 'Decided before the end',
  'renewal.atMostTimes': 'Times at most',
  'review.timing': 'When the agreement is discussed',
  'review.mayAdjust': 'May be adjusted then',
  'signature.signatories': 'Who signs',
  'signature.signatories.roles': 'Roles that sign',
  'signature.originals': 'Originals',
  'condition.kind': 'Kind of condition',
  'condition.event': 'When',
  'condition.of': 'Whose decision',
  'condition.name': 'Rests on',
  'condition.from': 'From',
  'condition.until': 'Until',
  'condition.since': 'Since',
  'condition.caseNumber': 'Case number',
  'condition.chain': 'Instances in turn',
  'condition.chain.act': 'Act',
  'condition.administrationRecommends': 'The administration recommends it',
  'condition.annex': 'Annex',
  'condition.annex.number': 'Number of the annex',
  'condition.annex.documentId': 'Id of the document',
  'condition.annex.access': 'Access',
  'condition.annex.isDraft': 'The annex is a draft',
  'condition.consequences.economic': 'Economic consequences',
  'condition.consequences.decidedEarlierIn': 'Decided in an earlier case',
  'condition.before': 'Dialogue before a change of',
  'condition.decidedBy': 'Decided by',
  'condition.consequence': 'What then follows',
  'precedence.documents': 'Documents in order of rank',
  'precedence.betweenClauses': 'Between two clauses',
};
