import { type ChildProcess, fork } from 'node:child_process';
import { type IpcFrame, ipcFrameSchema } from '../shared/contract/ipc.ts';
import type { CoreChild } from './core-host.ts';

type Send = (frame: IpcFrame) => void;

/**
 * A port to a core in another Node process: a number in the frames of the channel between the two. It leads somewhere once
 * it was handed to a core; `createChannel` of the host gives the same port twice, since this side is the only one there is.
 */
export class IpcPort {
  readonly number: number;
  #send: Send | null = null;
  #onText: ((text: string) => void) | null = null;
  #onClose: (() => void) | null = null;
  #isClosed = false;

  constructor(number: number) {
    this.number = number;
  }

  /** Hears what comes in from now on; at once when it was closed before. */
  listen(onText: (text: string) => void, onClose: () => void): void {
    this.#onText = onText;
    this.#onClose = onClose;
    if (this.#isClosed) onClose();
  }

  send(tekst: string): void {
    if (!this.#isClosed) this.#send?.({ soort: 'tekst', poort: this.number, tekst });
  }

  close(): void {
    if (!this.#isClosed) this.#send?.({ soort: 'dicht', poort: this.number });
    this.closed();
  }

  /** Only what hands it to a core calls these three. */
  bind(send: Send): void {
    this.#send = send;
  }

  take(text: string): void {
    if (!this.#isClosed) this.#onText?.(text);
  }

  closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#onClose?.();
  }
}

/** Makes ports with numbers of their own. */
export function createIpcPorts(): () => { readonly port1: IpcPort; readonly port2: IpcPort } {
  let last = 0;
  return () => {
    last += 1;
    const port = new IpcPort(last);
    return { port1: port, port2: port };
  };
}

/** A core in a Node process of its own, for `CoreHost`. */
export function childOverIpc(child: ChildProcess): CoreChild<IpcPort> {
  const ports = new Map<number, IpcPort>();
  const closeAll = () => {
    const open = [...ports.values()];
    ports.clear();
    for (const port of open) port.closed();
  };
  const send: Send = (frame) => {
    // A core that died a moment ago: its exit is told by itself.
    if (child.connected) child.send(frame, () => undefined);
  };
  let receive: (message: unknown) => void = () => undefined;
  child.on('message', (given) => {
    const frame = ipcFrameSchema.parse(given);
    switch (frame.soort) {
      case 'bericht':
        receive(frame.data);
        return;
      case 'tekst':
        ports.get(frame.poort)?.take(frame.tekst);
        return;
      case 'dicht':
        ports.get(frame.poort)?.closed();
        ports.delete(frame.poort);
        return;
    }
  });
  child.on('disconnect', closeAll);
  return {
    postMessage: (data, given = []) => {
      const [port] = given;
      if (port === undefined) {
        send({ soort: 'bericht', data });
        return;
      }
      ports.set(port.number, port);
      port.bind((frame) => {
        if (frame.soort === 'dicht') ports.delete(port.number);
        send(frame);
      });
      send({ soort: 'bericht', data, poort: port.number });
    },
    onMessage: (listener) => {
      receive = listener;
    },
    onExit: (listener) => {
      child.on('exit', (code) => {
        closeAll();
        listener(code ?? 1);
      });
    },
    kill: () => child.kill('SIGKILL'),
  };
}

/** Starts the script of a core as a process of its own, in the same Node that this process runs in. */
export function forkCore(script: string, execArgv: readonly string[] = []): CoreChild<IpcPort> {
  return childOverIpc(fork(script, { stdio: 'inherit', execArgv: [...execArgv] }));
}
