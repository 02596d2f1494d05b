import { maakWinkel } from './winkel.ts';

export type MeldingSoort = 'goed' | 'uitleg' | 'let-op' | 'fout';

/** One message for the message bar of the frame: the only place where the application speaks up by itself. */
export type Melding = {
  readonly id: number;
  readonly soort: MeldingSoort;
  readonly tekst: string;
  readonly actie: { readonly label: string; readonly doe: () => void } | null;
  /** Moment (`performance.now()`) before which it has not been read: an opdracht that began earlier leaves it. */
  readonly gelezenOm: number;
};

export const meldingenWinkel = maakWinkel<readonly Melding[]>([]);
let volgnummer = 0;

type NieuweMelding = Pick<Melding, 'soort' | 'tekst'> & {
  readonly actie?: Melding['actie'];
  /** Time to read an error while the user works on, in ms. */
  readonly leestijd?: number;
};

/** Shows a message until it is closed or the next opdracht succeeds (errors) or 6 seconds have passed (good news). */
export function toonMelding({ soort, tekst, actie = null, leestijd = 0 }: NieuweMelding): void {
  volgnummer += 1;
  const id = volgnummer;
  const nieuw: Melding = { id, soort, tekst, actie, gelezenOm: performance.now() + leestijd };
  meldingenWinkel.zet((lijst) => [...lijst.filter((m) => m.tekst !== nieuw.tekst), nieuw].slice(-3));
  if (nieuw.soort === 'goed') setTimeout(() => sluitMelding(id), 6000);
}

export function sluitMelding(id: number): void {
  meldingenWinkel.zet((lijst) => lijst.filter((melding) => melding.id !== id));
}

/** An opdracht that succeeds makes the complaints about earlier attempts stale; `begin` is when it was given. */
export function sluitFoutmeldingen(begin: number): void {
  const klaar = ({ soort, gelezenOm }: Melding) => soort === 'fout' && gelezenOm <= begin;
  meldingenWinkel.zet((lijst) => (lijst.some(klaar) ? lijst.filter((melding) => !klaar(melding)) : lijst));
}
