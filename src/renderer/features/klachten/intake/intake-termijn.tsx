import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { leesFout } from '../../../lib/report-error.ts';
import { klachtenQueries } from '../basis/klachten.queries.ts';
import { TermijnBlok } from '../basis/termijn.tsx';
import type { IntakeStand } from './intake-formulier.ts';

/** The term this complaint would get, while the form is being filled in. */
export function IntakeTermijn({ stand }: { readonly stand: IntakeStand }) {
  const { ontvangstdatum, vorm, opSchriftOp } = stand;
  const vraag = useQuery({
    ...klachtenQueries.termijnVooraf({
      ontvangstdatum: ontvangstdatum ?? '',
      vorm,
      opSchriftOp: vorm === 'mondeling' ? (opSchriftOp ?? null) : null,
    }),
    enabled: typeof ontvangstdatum === 'string',
    placeholderData: keepPreviousData,
  });
  return (
    <section className="klacht-blok" aria-labelledby="intake-termijn" aria-live="polite">
      <h2 id="intake-termijn">Termijn</h2>
      {typeof ontvangstdatum !== 'string' ? (
        <p className="zacht">Vul de ontvangstdatum in; dan staat hier de uiterste datum.</p>
      ) : vraag.isError ? (
        <p className="klacht-fout">{leesFout(vraag.error).tekst}</p>
      ) : vraag.data === undefined ? (
        <p className="zacht">De termijn wordt berekend…</p>
      ) : (
        <TermijnBlok termijn={vraag.data} />
      )}
    </section>
  );
}
