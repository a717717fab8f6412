export const base = '/municipality';
