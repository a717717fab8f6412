export { AnsweredAgreement } from './AnsweredAgreement.tsx';
export { PageNotFound } from './PageNotFound.tsx';
