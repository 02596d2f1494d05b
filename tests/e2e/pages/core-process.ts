import type { ElectronApplication } from '@playwright/test';

/** Holds the core process where it is, lets it go on, or ends it. */
export async function seinCore(
  app: ElectronApplication,
  sein: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL',
): Promise<void> {
  const pid = await app.evaluate(({ app: electron }) => {
    const core = electron.getAppMetrics().find((process) => process.serviceName === 'node.mojom.NodeService');
    return core?.pid ?? null;
  });
  if (pid === null) throw new Error('The core process was not found.');
  process.kill(pid, sein);
}
