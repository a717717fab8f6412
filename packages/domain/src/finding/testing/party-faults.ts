import { clauseIn, clausesIn, everywhere, say } from './draft.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Faults of who: names, decisions, approvals, signatures. */
export const partyFaults: readonly PlantedFault[] = [
  {
    name: 'a body under a second name',
    found: 'severalNames',
    plant: (draft) => {
      const body = clauseIn(draft, 'governanceBody', ({ parameters }) => parameters.aliases.length === 0);
      if (body) body.parameters.aliases = ['Koordinationsudvalget'];
      return body !== undefined;
    },
  },
  {
    name: 'a decision that is not there',
    found: 'decisionOutstanding',
    also: ['recommendationOnly', 'recommendationAsDecision'],
    plant: (draft) => {
      const decided = draft.events.filter(({ kind }) => kind === 'decisionTaken');
      draft.events = draft.events.filter(({ kind }) => kind !== 'decisionTaken');
      for (const { parameters } of clausesIn(draft, 'condition')) {
        if (parameters.kind === 'politicalDecision') parameters.administrationRecommends = false;
      }
      draft.conclusion = { kind: 'notConcluded' };
      return decided.length > 0;
    },
  },
  {
    name: 'a chain that only recommends',
    found: 'recommendationAsDecision',
    plant: (draft) => {
      const last = clausesIn(draft, 'condition').flatMap(({ parameters }) =>
        parameters.kind === 'politicalDecision' ? parameters.chain.slice(-1) : [],
      )[0];
      if (last?.act !== 'approve') return false;
      last.act = 'recommend';
      return true;
    },
  },
  {
    name: 'a draft for an annex',
    found: 'draftAnnexed',
    plant: (draft) => {
      const decision = clauseIn(
        draft,
        'condition',
        ({ parameters }) => parameters.kind === 'politicalDecision' && parameters.annex?.isDraft !== true,
      );
      if (decision?.parameters.kind !== 'politicalDecision') return false;
      decision.parameters.annex = { documentId: '1', number: '1/26', access: 'open', isDraft: true };
      return true;
    },
  },
  {
    name: 'a statute that had been replaced',
    found: 'statuteSuperseded',
    plant: (draft) => {
      const data = clauseIn(draft, 'dataProtection');
      if (!data || data.parameters.statutes.length > 0) return false;
      draft.documentDate = '2026-01-02';
      data.parameters.statutes = [draft.language === 'sv' ? 'Personuppgiftslagen' : 'Persondataloven'];
      return true;
    },
  },
  {
    name: 'an approval without a time to answer in',
    found: 'approvalWithoutResponse',
    plant: (draft) => {
      const communication = clauseIn(
        draft,
        'communication',
        ({ parameters: { approval } }) => approval?.responseDays != null,
      );
      if (communication?.parameters.approval) communication.parameters.approval.responseDays = null;
      return communication !== undefined;
    },
  },
  {
    name: 'a name and a logo that are not settled',
    found: 'nameAndLogoUnsettled',
    plant: (draft) => {
      const communication = clauseIn(
        draft,
        'communication',
        ({ parameters: { approval } }) => approval !== null && approval.triggeredBy !== 'unsettled',
      );
      if (communication?.parameters.approval) communication.parameters.approval.triggeredBy = 'unsettled';
      return communication !== undefined;
    },
  },
  {
    name: 'rooms that nobody can measure',
    found: 'thresholdUndefined',
    plant: (draft) => {
      const commitment = clauseIn(draft, 'commitment');
      if (!commitment) return false;
      say(commitment, {
        da: 'Der stilles passende lokaler til rådighed.',
        sv: 'Lämpliga lokaler ställs till förfogande.',
        en: 'Appropriate rooms are provided.',
      });
      return true;
    },
  },
  {
    name: 'nobody to sign for one of them',
    found: 'signatoriesMissing',
    plant: (draft) => {
      const signatory = clausesIn(draft, 'signature')
        .flatMap(({ parameters }) => parameters.signatories)
        .find(({ roles }) => roles.length > 0);
      if (signatory) signatory.roles = [];
      return signatory !== undefined;
    },
  },
  {
    name: 'an organisation bound that is no party',
    found: 'committedNonParty',
    plant: (draft) => {
      const [commitment] = clausesIn(draft, 'commitment');
      if (commitment)
        say(commitment, {
          da: 'Fremmedforeningen skal stille lokaler.',
          sv: 'Fremmedforeningen ska ordna lokaler.',
          en: 'Fremmedforeningen must provide rooms.',
        });
      return commitment !== undefined;
    },
  },
  {
    name: 'a party’s name with two letters swapped',
    found: 'misspelledName',
    plant: (draft) => {
      const [clause] = draft.clauses;
      if (clause) say(clause, everywhere('Fremmdefonden er med.'));
      return clause !== undefined;
    },
  },
];

/** Those that stand beside every agreement a fault is planted in. */
export const strangers = [
  { id: 'fremmedforeningen', kind: 'voluntaryOrganisation' as const, name: 'Fremmedforeningen', aliases: [] },
  { id: 'fremmedfonden', kind: 'foundation' as const, name: 'Fremmedfonden', aliases: [] },
];
