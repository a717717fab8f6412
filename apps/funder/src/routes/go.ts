export const base = '/funder';
