export const ballots = ['for', 'against', 'abstains'] as const;
export type Ballot = (typeof ballots)[number];
