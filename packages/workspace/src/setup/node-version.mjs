/** The oldest Node that can start us; the commands themselves run on the Node that the workspace installs. */
const oldestMajor = 20;

/** @param {string} version @returns {string | null} */
export function tooOld(version) {
  const major = Number(version.split('.')[0]);
  if (major >= oldestMajor) return null;
  return `Landsby needs Node ${oldestMajor} or newer, and this is Node ${version}. Install a newer one from nodejs.org, then try again.`;
}
