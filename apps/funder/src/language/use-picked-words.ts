export { usePickedWords } from '@landsby/front';
