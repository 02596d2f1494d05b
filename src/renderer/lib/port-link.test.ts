import { MessageChannel } from 'node:worker_threads';
import { createORPCClient, ORPCError } from '@orpc/client';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { describe, expect, it } from 'vitest';
import { PortLink, VerbrokenFault } from './port-link.ts';

const router = {
  ping: os.handler(() => 'pong'),
  hang: os.handler(() => new Promise<string>(() => undefined)),
};
type Client = { ping: () => Promise<string>; hang: () => Promise<string> };

/** A link with the server side of its port. */
function open(link: PortLink) {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(router).upgrade(port2);
  port2.start();
  // Node's port is the browser's in all that the link uses.
  link.verbind(port1 as unknown as Parameters<PortLink['verbind']>[0]);
  return port2;
}

function client(link: PortLink): Client {
  return createORPCClient<Client & Record<never, never>>(link as never);
}

describe('PortLink', () => {
  it('waits for a port and then answers', async () => {
    const link = new PortLink(1000);
    const antwoord = client(link).ping();
    const port = open(link);
    expect(await antwoord).toBe('pong');
    port.close();
  });

  it('waits for the first port as long as opening takes', async () => {
    const link = new PortLink(1);
    const antwoord = client(link).ping();
    await new Promise((done) => setTimeout(done, 30));
    const port = open(link);
    expect(await antwoord).toBe('pong');
    port.close();
  });

  it('fails as bezet when no next port comes', async () => {
    const link = new PortLink(20);
    const verbroken = new Promise((done) => link.luister((state) => state === 'verbroken' && done(state)));
    open(link).close();
    await verbroken;
    const fault = await client(link)
      .ping()
      .catch((e: unknown) => e);
    expect(fault).toBeInstanceOf(ORPCError);
    expect(fault).toMatchObject({ code: 'bezet', defined: true });
  });

  it('rejects pending calls when the port closes and uses the next port', async () => {
    const link = new PortLink(1000);
    const gezien: string[] = [];
    link.luister((connection) => gezien.push(connection));
    const first = open(link);
    expect(await client(link).ping()).toBe('pong');
    const hangt = client(link).hang();
    first.close();
    await expect(hangt).rejects.toThrow();
    const daarna = client(link).ping();
    const tweede = open(link);
    expect(await daarna).toBe('pong');
    expect(gezien).toEqual(['verbonden', 'verbroken', 'verbonden']);
    tweede.close();
  });

  it('says that a call which was under way is uncertain', async () => {
    const link = new PortLink(1000);
    const port = open(link);
    const hangt = client(link)
      .hang()
      .catch((e: unknown) => e);
    port.close();
    expect(await hangt).toBeInstanceOf(VerbrokenFault);
  });
});
