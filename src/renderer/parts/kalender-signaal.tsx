import type { BesluitSignaal } from '../../shared/domain/tijd/gelijkgesteld.ts';
import { Notice } from '../components/toestand.tsx';

type Props = {
  readonly signaal: BesluitSignaal;
  /** Whether this user may record the besluit. */
  readonly mag: boolean;
  /** The way to the calendar, where it is not on screen already. */
  readonly link?: boolean;
};

/** The next besluit on gelijkgestelde dagen has to be recorded. */
export function KalenderSignaal({ signaal: { jaar, begonnen }, mag, link = false }: Props) {
  const gevolg = begonnen
    ? `Termijnen die in ${String(jaar)} eindigen, zijn voorlopig.`
    : `Termijnen die in ${String(jaar)} eindigen, blijven tot die tijd voorlopig.`;
  return (
    <Notice soort="let-op" {...(link ? { acties: <a href="#/beheer/kalender">Naar de kalender</a> } : {})}>
      De gelijkgestelde dagen van {jaar} staan nog niet in de kalender. {gevolg}{' '}
      {mag
        ? 'Neem het nieuwe besluit over uit het Staatsblad.'
        : 'Vraag de beheerder het nieuwe besluit over te nemen.'}
    </Notice>
  );
}
