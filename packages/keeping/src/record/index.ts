export { AgreementRecording } from './AgreementRecording.tsx';
export { useRecording } from './recording.tsx';
