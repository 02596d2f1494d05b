import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';

/** WebRTC is a way to other computers that the lock on requests does not see. */
test('a page that asks for other computers over WebRTC reaches nothing', async ({ start }) => {
  let packets = 0;
  const udp = createSocket('udp4', () => {
    packets += 1;
  });
  const tcp = createServer((socket) => {
    packets += 1;
    socket.destroy();
  });
  udp.bind(0, '127.0.0.1');
  tcp.listen(0, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  const address = tcp.address();
  const tcpPort = typeof address === 'object' && address !== null ? address.port : 0;
  const { page } = await start();
  await new AppFrame(page).isOpen();
  const candidates = await page.evaluate(
    async ([udpPort, turnPort]) => {
      const found: string[] = [];
      try {
        const connection = new RTCPeerConnection({
          iceServers: [
            { urls: `stun:127.0.0.1:${String(udpPort)}` },
            {
              urls: `turn:127.0.0.1:${String(turnPort)}?transport=tcp`,
              username: 'proef',
              credential: 'proef',
            },
          ],
        });
        connection.onicecandidate = ({ candidate }) => {
          if (candidate !== null && candidate.candidate !== '') found.push(candidate.candidate);
        };
        connection.createDataChannel('proef');
        await connection.setLocalDescription(await connection.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 4000));
        connection.close();
      } catch {
        // Blocked altogether: as good.
      }
      return found;
    },
    [udp.address().port, tcpPort] as const,
  );
  udp.close();
  tcp.close();
  expect(candidates).toEqual([]);
  expect(packets).toBe(0);
});
