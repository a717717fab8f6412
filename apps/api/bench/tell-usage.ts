import { Session } from 'node:inspector/promises';
import { costByPackage } from './cost-by-package.ts';

/** Loaded before a server: answers its parent how much processor time the process has used, and on what. */
export type Asked = 'usage' | 'profile' | 'costs';

const session = new Session();

const answers: Readonly<Record<Asked, () => Promise<unknown>>> = {
  usage: async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  profile: async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  },
  costs: async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return costByPackage(profile);
  },
};

process.on('message', (asked: Asked) => {
  void answers[asked]().then((answer) => process.send?.({ answer }));
});
