export const base = '/secretariat';
