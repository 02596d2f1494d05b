import { type IpcFrame, ipcFrameSchema } from '../../shared/contract/ipc.ts';
import type { CorePort, ParentPort } from './core-process.ts';

/** The channel of a Node process that was forked by another one. */
export type IpcChannel = {
  send(frame: IpcFrame): void;
  onFrame(receive: (frame: unknown) => void): void;
  /** The other process is gone, or wants nothing of this one any more. */
  onGone(receive: () => void): void;
};

type Listener = Parameters<CorePort['on']>[1];

/** A port that is a number in the frames of a channel. What comes in before `start` waits. */
function createPort(send: IpcChannel['send'], poort: number, onClosed: () => void) {
  const listeners = { message: new Set<Listener>(), close: new Set<Listener>() };
  const waiting: string[] = [];
  let state: 'waits' | 'started' | 'closed' = 'waits';
  const closed = () => {
    if (state === 'closed') return;
    state = 'closed';
    onClosed();
    for (const listener of listeners.close) listener();
  };
  const take = (data: string) => {
    if (state === 'waits') waiting.push(data);
    if (state === 'started') for (const listener of listeners.message) listener({ data });
  };
  const port: CorePort = {
    on: (name, listener) => {
      if (name === 'message' || name === 'close') listeners[name].add(listener);
    },
    postMessage: (message) => {
      if (typeof message !== 'string') throw new Error('Over een poort van een server gaat alleen tekst.');
      if (state !== 'closed') send({ soort: 'tekst', poort, tekst: message });
    },
    start: () => {
      if (state !== 'waits') return;
      state = 'started';
      for (const data of waiting.splice(0)) take(data);
    },
    close: () => {
      if (state !== 'closed') send({ soort: 'dicht', poort });
      closed();
    },
  };
  return { port, take, closed };
}

/** The parent port of a core that a server forked. When the server is gone the core closes what is open, and ends. */
export function parentOverIpc(channel: IpcChannel): ParentPort {
  const ports = new Map<number, ReturnType<typeof createPort>>();
  const open = (poort: number): CorePort => {
    const made = createPort(channel.send, poort, () => ports.delete(poort));
    ports.set(poort, made);
    return made.port;
  };
  return {
    on: (_name, receive) => {
      channel.onFrame((given) => {
        const frame = ipcFrameSchema.parse(given);
        switch (frame.soort) {
          case 'bericht':
            receive({ data: frame.data, ports: frame.poort === undefined ? [] : [open(frame.poort)] });
            return;
          case 'tekst':
            ports.get(frame.poort)?.take(frame.tekst);
            return;
          case 'dicht':
            ports.get(frame.poort)?.closed();
            return;
        }
      });
      channel.onGone(() => receive({ data: { soort: 'sluit' }, ports: [] }));
    },
    postMessage: (data) => channel.send({ soort: 'bericht', data }),
  };
}
