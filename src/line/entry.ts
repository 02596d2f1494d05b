import { setTimeout as wait } from 'node:timers/promises';
import { type FromLine, toLineSchema } from '../shared/contract/line-init.ts';
import { openLine, signIn, signOut } from './dial.ts';
import { PageLines, type PagePort } from './lines.ts';

/** Electron adds this to `process` in a utility process; nothing else of Electron is known here. */
type ParentPort = {
  on(name: 'message', receive: (event: { data: unknown; ports: readonly PagePort[] }) => void): void;
  postMessage(message: FromLine): void;
};

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

const parent: unknown = Reflect.get(process, 'parentPort');
if (!isParentPort(parent)) throw new Error('The lines run as a utility process of the application.');
const main = parent;

const lines = new PageLines({
  onState: (stand) => main.postMessage({ soort: 'lijnen', stand }),
  now: () => new Date().toISOString(),
  wait: (ms) => wait(ms),
  dial: { openLine, signIn, signOut },
});

main.on('message', ({ data, ports: [port] }) => {
  const message = toLineSchema.parse(data);
  switch (message.soort) {
    case 'aanmelden':
      void lines
        .signIn(message.verbinding, message.versie, message.vraag)
        .then((antwoord) => main.postMessage({ soort: 'aangemeld', antwoord }));
      return;
    case 'afmelden':
      void lines.signOut();
      return;
    case 'poort':
      if (port !== undefined) void lines.take(port, message.venster);
      return;
  }
});
