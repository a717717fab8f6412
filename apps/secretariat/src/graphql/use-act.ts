export { useAct } from '@landsby/front';
