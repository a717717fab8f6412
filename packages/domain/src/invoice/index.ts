export type { InvoiceDraft } from './invoice-draft.ts';
export { invoiceDrafts } from './invoice-drafts.ts';
