export { useAsked } from '@landsby/front';
