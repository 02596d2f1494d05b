/** The test runners, and what their JSON reports say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromPackages } from './paths.mjs';
import { execute, onDisplay } from './processes.mjs';
import { say } from './say.mjs';

const AS_NODE = { ELECTRON_RUN_AS_NODE: '1' };
const VITEST = fromPackages('vitest', 'vitest.mjs');
const PLAYWRIGHT = fromPackages('@playwright', 'test', 'cli.js');

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Unit and service tests, in the Node of the runtime that ships. */
export const runVitest = (runtime, args, env = {}) =>
  execute(runtime.path, [VITEST, 'run', ...args], { env: { ...AS_NODE, ...env } });

/** End-to-end tests and measurements, on a display, in the same Node (the tests use Temporal too). */
export function runPlaywright(runtime, args, env = {}) {
  const [file, line] = onDisplay(runtime.path, [PLAYWRIGHT, 'test', ...args]);
  return execute(file, line, { env: { ...AS_NODE, ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } });
}

/** @returns {Promise<Count>} */
export const countVitest = (runtime) =>
  counted(
    'unit- en servicetests',
    async (report) => {
      const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      return (await runVitest(runtime, args)).code;
    },
    readVitest,
  );

/** @returns {Promise<Count>} */
export const countPlaywright = (runtime) =>
  counted(
    'eindtests',
    async (report) => {
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return (await runPlaywright(runtime, ['--reporter=line,json'], env)).code;
    },
    readPlaywright,
  );

/**
 * Runs a suite and counts. A runner that crashes, reports nothing, or fails without a failed test counts as
 * one failure: silence is never a pass.
 */
async function counted(name, runSuite, read) {
  const folder = mkdtempSync(join(tmpdir(), 'gebiedsplanner-verslag-'));
  const report = join(folder, 'verslag.json');
  try {
    const code = await runSuite(report);
    const count = read(JSON.parse(readFileSync(report, 'utf8')));
    if (count.passed + count.failed === 0) return failure(`${name}: er is geen enkele test uitgevoerd.`);
    if (code !== 0 && count.failed === 0) {
      say(`✗ ${name}: het programma eindigde met fout ${code}, zonder mislukte test.`);
      return { ...count, failed: 1 };
    }
    return count;
  } catch (error) {
    return failure(`${name}: vastgelopen (${error.message}).`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failure(line) {
  say(`✗ ${line}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** A file that cannot be loaded has no tests to fail, so it counts by itself. */
function readVitest(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const withoutTest = unexpected === 0 ? report.errors.length : 0;
  for (const title of titlesOf(report.suites, 'flaky')) say(`⚠ pas de tweede keer geslaagd: ${title}`);
  return { passed: expected + flaky, failed: unexpected + withoutTest, skipped };
}

/** Titles of the tests with a status, from a report of nested suites. */
function titlesOf(suites, status) {
  return suites.flatMap((suite) => [
    ...suite.specs
      .filter((spec) => spec.tests.some((test) => test.status === status))
      .map((spec) => `${spec.file}: ${spec.title}`),
    ...titlesOf(suite.suites ?? [], status),
  ]);
}
