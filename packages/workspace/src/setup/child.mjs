import { spawn } from 'node:child_process';

/** @typedef {{ cwd: string, env?: Record<string, string>, server?: boolean }} Circumstances */

/**
 * Runs a program to its end and answers with its exit code. A signal that reaches us is passed on.
 * It gets a process group of its own, so that Ctrl+C arrives once: at a server itself, else at the program with all it has started.
 * A server also gets a channel that closes when we vanish.
 * @param {string} program @param {string[]} words @param {Circumstances} circumstances @returns {Promise<number>}
 */
export function runChild(program, words, { cwd, env = {}, server = false }) {
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: server ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'inherit', 'inherit'],
  });
  const passOn = (/** @type {NodeJS.Signals} */ signal) =>
    server ? child.kill(signal) : signalGroup(child.pid, signal);
  const stopListening = listen(passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stopListening();
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15));
    });
  });
}

/** @param {number | undefined} leader @param {NodeJS.Signals} signal */
function signalGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // The group ended between the signal and this line.
  }
}

/** @param {(signal: NodeJS.Signals) => void} passOn */
function listen(passOn) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, passOn);
  const watch = watchParent(() => passOn('SIGTERM'));
  return () => {
    for (const signal of signals) process.off(signal, passOn);
    clearInterval(watch);
  };
}

/**
 * npm does not always reach us with its last signal: when the shell between dies, our parent changes.
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  const parent = process.ppid;
  const underNpm = process.env['npm_lifecycle_event'] !== undefined;
  const watch = setInterval(() => {
    if (!underNpm || process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 500);
  return watch.unref();
}
