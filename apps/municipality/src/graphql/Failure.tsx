export { Failure } from '@landsby/front';
