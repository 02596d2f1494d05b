/** All set-up a command needs; each step does nothing when its work is already done. */
import { ensureBuild } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';
import { ensureSystem } from './system.mjs';

/** @param {{ forTests?: boolean }} options @returns the Electron runtime to use */
export async function setUp({ forTests = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`Node ${process.versions.node} is te oud.`, 'Installeer Node 20.19 of nieuwer.');
  }
  ensurePackages();
  await ensureSystem({ forTests });
  return ensureElectron();
}

/** Set-up and an up-to-date build. */
export async function setUpAndBuild(options) {
  const runtime = await setUp(options);
  const { code, output } = await ensureBuild();
  if (code !== 0) {
    say(output);
    throw new Stop('de applicatie kon niet worden gebouwd.', 'Los de fout hierboven op en start opnieuw.');
  }
  return runtime;
}
