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
  'parties.mayGrow': 'Flere kan komme med',
  'parties.invitedAbout': 'Antal inviterede, cirka',
  'parties.accession': 'Det kræver det at komme med',
  'parties.subMunicipalBodiesAreParties': 'Bydele er parter',
  'parties.leaving': 'Når en part træder ud',
  'parties.leaving.goesOnWith': 'Fortsætter med mindst så mange parter',
  'parties.leaving.endsWithout': 'Ophører uden',
  'purpose.ageFrom': 'Alder fra',
  'purpose.ageTo': 'Alder til',
  'purpose.includesPregnancy': 'Omfatter graviditet',
  'purpose.purposes': 'Formål',
  'purpose.needLevels': 'Behovsniveauer',
  'purpose.needLevels.leadBy': 'Ledes af',
  'focusAreas.areas': 'Indsatsområder',
  'focusAreas.mappingComesFirst': 'En kortlægning kommer først',
  'term.statedLength': 'Angivet længde',
  'term.start.kind': 'Begyndelse',
  'term.start.on': 'Første dag',
  'term.start.event': 'Begynder når',
  'term.start.noEarlierThan': 'Tidligst',
  'term.end.kind': 'Ophør',
  'term.end.on': 'Sidste dag',
  'term.end.length': 'Længde fra begyndelsen',
  'term.end.calledLimited': 'Kaldes tidsbegrænset',
  'ordinaryTermination.notice.length': 'Opsigelsesvarsel',
  'ordinaryTermination.notice.counting': 'Varslet regnes',
  'ordinaryTermination.notice.alignment': 'Opsigelse får virkning',
  'ordinaryTermination.noticeByParty': 'Eget varsel for',
  'ordinaryTermination.noticeByParty.notice.length': 'Opsigelsesvarsel',
  'ordinaryTermination.noticeByParty.notice.counting': 'Varslet regnes',
  'ordinaryTermination.noticeByParty.notice.alignment': 'Opsigelse får virkning',
  'ordinaryTermination.notEffectiveBefore': 'Ingen virkning før',
  'terminationForCause.causes': 'Grunde',
  'terminationForCause.mayCallRenegotiation': 'Kan kræve ny forhandling',
  'terminationForCause.notice.length': 'Opsigelsesvarsel',
  'terminationForCause.notice.counting': 'Varslet regnes',
  'terminationForCause.notice.alignment': 'Opsigelse får virkning',
  'breach.threshold': 'Det tæller som misligholdelse',
  'breach.noticeLength': 'Varsel ved misligholdelse',
  'renewal.kind': 'Forlængelse',
  'renewal.extension': 'Forlænges med',
  'renewal.decideBefore': 'Afgøres inden ophør',
  'renewal.atMostTimes': 'Højst antal gange',
  'review.timing': 'Hvornår aftalen drøftes',
  'review.mayAdjust': 'Kan justeres dér',
  'signature.signatories': 'Hvem der skriver under',
  'signature.signatories.roles': 'Roller, der skriver under',
  'signature.originals': 'Originaler',
  'condition.kind': 'Slags betingelse',
  'condition.event': 'Når',
  'condition.of': 'Hvis beslutning',
  'condition.name': 'Hviler på',
  'condition.from': 'Fra',
  'condition.until': 'Til',
  'condition.since': 'Siden',
  'condition.caseNumber': 'Sagsnummer',
  'condition.chain': 'Instanser i rækkefølge',
  'condition.chain.act': 'Handling',
  'condition.administrationRecommends': 'Forvaltningen indstiller den',
  'condition.annex': 'Bilag',
  'condition.annex.number': 'Bilagets nummer',
  'condition.annex.documentId': 'Dokumentets id',
  'condition.annex.access': 'Adgang',
  'condition.annex.isDraft': 'Bilaget er et udkast',
  'condition.consequences.economic': 'Økonomiske konsekvenser',
  'condition.consequences.decidedEarlierIn': 'Besluttet i en tidligere sag',
  'condition.before': 'Dialog før ændring af',
  'condition.decidedBy': 'Afgøres af',
  'condition.consequence': 'Det følger så',
  'precedence.documents': 'Dokumenter i rangorden',
  'precedence.betweenClauses': 'Mellem to bestemmelser',
};
