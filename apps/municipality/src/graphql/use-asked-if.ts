export { useAskedIf } from '@landsby/front';
