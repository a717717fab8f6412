import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Every sentence of the sources stands in every catalogue, in every language. */
const folder = 'locales/';
const catalogues = () => readdirSync(folder).filter((file) => file.endsWith('.po'));
const before = new Map(catalogues().map((file) => [file, readFileSync(folder + file, 'utf8')]));

execFileSync('lingui', ['extract', '--clean', '--overwrite'], { stdio: 'pipe' });
const drifted = [...before].filter(([file, text]) => readFileSync(folder + file, 'utf8') !== text);
for (const [file, text] of drifted) writeFileSync(folder + file, text);

execFileSync('lingui', ['compile', '--strict'], { stdio: ['ignore', 'ignore', 'inherit'] });
for (const file of readdirSync(folder).filter((name) => !name.endsWith('.po'))) rmSync(folder + file);

if (drifted.length > 0) {
  process.stderr.write(
    `Run \`node --run words\`: ${drifted.map(([file]) => file).join(', ')} do not fit the sources.\n`,
  );
  process.exitCode = 1;
}
