export type { InvoiceDraft, InvoiceEvent } from './invoice-draft.ts';
export { invoiceDrafts } from './invoice-drafts.ts';
