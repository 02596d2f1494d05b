import { createStore } from './store.ts';

export type MessageSoort = 'goed' | 'uitleg' | 'let-op' | 'fout';

/** One message for the message bar of the frame: the only place where the application speaks up by itself. */
export type Notice = {
  readonly id: number;
  readonly soort: MessageSoort;
  readonly tekst: string;
  readonly actie: { readonly label: string; readonly run: () => void } | null;
  /** Moment (`performance.now()`) before which it has not been read: an opdracht that began earlier leaves it. */
  readonly gelezenOm: number;
};

export const meldingenWinkel = createStore<readonly Notice[]>([]);
let volgnummer = 0;

type NewMessage = Pick<Notice, 'soort' | 'tekst'> & {
  readonly actie?: Notice['actie'];
  /** Time to read an error while the user works on, in ms. */
  readonly leestijd?: number;
};

/** Shows a message until it is closed or the next opdracht succeeds (errors) or 6 seconds have passed (good news). */
export function showMessage({ soort, tekst, actie = null, leestijd = 0 }: NewMessage): void {
  volgnummer += 1;
  const id = volgnummer;
  const nieuw: Notice = { id, soort, tekst, actie, gelezenOm: performance.now() + leestijd };
  meldingenWinkel.set((list) => [...list.filter((m) => m.tekst !== nieuw.tekst), nieuw].slice(-3));
  if (nieuw.soort === 'goed') setTimeout(() => closeMessage(id), 6000);
}

export function closeMessage(id: number): void {
  meldingenWinkel.set((list) => list.filter((message) => message.id !== id));
}

/** What was said to somebody else: it does not concern who goes on. */
export function clearMessages(): void {
  meldingenWinkel.set([]);
}

/** An opdracht that succeeds makes the complaints about earlier attempts stale; `begin` is when it was given. */
export function closeFaultMessages(begin: number): void {
  const done = ({ soort, gelezenOm }: Notice) => soort === 'fout' && gelezenOm <= begin;
  meldingenWinkel.set((list) => (list.some(done) ? list.filter((message) => !done(message)) : list));
}
