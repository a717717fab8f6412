export { useWording } from '@landsby/front';
