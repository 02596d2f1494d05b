import { maakWinkel } from './winkel.ts';

export type MeldingSoort = 'goed' | 'uitleg' | 'let-op' | 'fout';

/** One message for the message bar of the frame: the only place where the application speaks up by itself. */
export type Melding = {
  readonly id: number;
  readonly soort: MeldingSoort;
  readonly tekst: string;
  readonly actie: { readonly label: string; readonly doe: () => void } | null;
};

export const meldingenWinkel = maakWinkel<readonly Melding[]>([]);
let volgnummer = 0;

/** Shows a message until it is closed or the next opdracht succeeds (errors) or 6 seconds have passed (good news). */
export function toonMelding(
  melding: Pick<Melding, 'soort' | 'tekst'> & { readonly actie?: Melding['actie'] },
): void {
  volgnummer += 1;
  const id = volgnummer;
  const nieuw: Melding = { id, soort: melding.soort, tekst: melding.tekst, actie: melding.actie ?? null };
  meldingenWinkel.zet((lijst) => [...lijst.filter((m) => m.tekst !== nieuw.tekst), nieuw].slice(-3));
  if (nieuw.soort === 'goed') setTimeout(() => sluitMelding(id), 6000);
}

export function sluitMelding(id: number): void {
  meldingenWinkel.zet((lijst) => lijst.filter((melding) => melding.id !== id));
}

/** An opdracht that succeeds makes the complaints about the previous attempt stale. */
export function sluitFoutmeldingen(): void {
  meldingenWinkel.zet((lijst) =>
    lijst.some((melding) => melding.soort === 'fout')
      ? lijst.filter((melding) => melding.soort !== 'fout')
      : lijst,
  );
}
