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
  'parties.mayGrow': 'Fler kan ansluta sig',
  'parties.invitedAbout': 'Antal inbjudna, ungefär',
  'parties.accession': 'Vad anslutning kräver',
  'parties.subMunicipalBodiesAreParties': 'Stadsdelar är parter',
  'parties.leaving': 'När en part lämnar',
  'parties.leaving.goesOnWith': 'Fortsätter med minst så många parter',
  'parties.leaving.endsWithout': 'Upphör utan',
  'purpose.ageFrom': 'Ålder från',
  'purpose.ageTo': 'Ålder till',
  'purpose.includesPregnancy': 'Omfattar graviditet',
  'purpose.purposes': 'Syften',
  'purpose.needLevels': 'Behovsnivåer',
  'purpose.needLevels.leadBy': 'Leds av',
  'focusAreas.areas': 'Fokusområden',
  'focusAreas.mappingComesFirst': 'En kartläggning kommer först',
  'term.statedLength': 'Angiven längd',
  'term.start.kind': 'Början',
  'term.start.on': 'Första dag',
  'term.start.event': 'Börjar när',
  'term.start.noEarlierThan': 'Tidigast',
  'term.end.kind': 'Slut',
  'term.end.on': 'Sista dag',
  'term.end.length': 'Längd från början',
  'term.end.calledLimited': 'Kallas tidsbegränsat',
  'ordinaryTermination.notice.length': 'Uppsägningstid',
  'ordinaryTermination.notice.counting': 'Uppsägningstiden räknas',
  'ordinaryTermination.notice.alignment': 'Uppsägningen gäller från',
  'ordinaryTermination.noticeByParty': 'Egen uppsägningstid för',
  'ordinaryTermination.noticeByParty.notice.length': 'Uppsägningstid',
  'ordinaryTermination.noticeByParty.notice.counting': 'Uppsägningstiden räknas',
  'ordinaryTermination.noticeByParty.notice.alignment': 'Uppsägningen gäller från',
  'ordinaryTermination.notEffectiveBefore': 'Ingen verkan före',
  'terminationForCause.causes': 'Skäl',
  'terminationForCause.mayCallRenegotiation': 'Får begära omförhandling',
  'terminationForCause.notice.length': 'Uppsägningstid',
  'terminationForCause.notice.counting': 'Uppsägningstiden räknas',
  'terminationForCause.notice.alignment': 'Uppsägningen gäller från',
  'breach.threshold': 'Vad som räknas som avtalsbrott',
  'breach.noticeLength': 'Uppsägningstid vid avtalsbrott',
  'renewal.kind': 'Förlängning',
  'renewal.extension': 'Förlängs med',
  'renewal.decideBefore': 'Avgörs före slutet',
  'renewal.atMostTimes': 'Högst antal gånger',
  'review.timing': 'När överenskommelsen följs upp',
  'review.mayAdjust': 'Får justeras då',
  'signature.signatories': 'Vem som skriver under',
  'signature.signatories.roles': 'Roller som skriver under',
  'signature.originals': 'Original',
  'condition.kind': 'Slags villkor',
  'condition.event': 'När',
  'condition.of': 'Vems beslut',
  'condition.name': 'Vilar på',
  'condition.from': 'Från',
  'condition.until': 'Till',
  'condition.since': 'Sedan',
  'condition.caseNumber': 'Diarienummer',
  'condition.chain': 'Instanser i tur och ordning',
  'condition.chain.act': 'Åtgärd',
  'condition.administrationRecommends': 'Förvaltningen förordar det',
  'condition.annex': 'Bilaga',
  'condition.annex.number': 'Bilagans nummer',
  'condition.annex.documentId': 'Dokumentets id',
  'condition.annex.access': 'Tillgång',
  'condition.annex.isDraft': 'Bilagan är ett utkast',
  'condition.consequences.economic': 'Ekonomiska konsekvenser',
  'condition.consequences.decidedEarlierIn': 'Beslutat i ett tidigare ärende',
  'condition.before': 'Dialog före ändring av',
  'condition.decidedBy': 'Avgörs av',
  'condition.consequence': 'Vad som då följer',
  'precedence.documents': 'Dokument i rangordning',
  'precedence.betweenClauses': 'Mellan två bestämmelser',
};
