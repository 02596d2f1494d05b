import { useMemo } from 'react';
import { termijnBijOntvangst } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { TermijnBlock } from '../basis/termijn.tsx';
import type { IntakeState } from './intake-form.ts';

/** The term this complaint would get, with settings and calendar that are in memory: it follows every key. */
export function IntakeTermijn({ stand }: { readonly stand: IntakeState }) {
  const { ontvangstdatum, vorm, regeling } = stand;
  const opSchriftOp = vorm === 'mondeling' ? (stand.opSchriftOp ?? null) : null;
  const { gegevens } = usePlanbordVandaag();
  const termijn = useMemo(
    () =>
      gegevens === undefined || typeof ontvangstdatum !== 'string'
        ? null
        : termijnBijOntvangst({ ontvangstdatum, vorm, opSchriftOp, regeling }, gegevens),
    [gegevens, ontvangstdatum, vorm, opSchriftOp, regeling],
  );
  return (
    <section className="klacht-blok" aria-labelledby="intake-termijn" aria-live="polite">
      <h2 id="intake-termijn">Termijn</h2>
      {typeof ontvangstdatum !== 'string' ? (
        <p className="zacht">Vul de ontvangstdatum in; dan staat hier de uiterste datum.</p>
      ) : termijn === null ? (
        <p className="zacht">De termijn wordt berekend…</p>
      ) : (
        <TermijnBlock termijn={termijn} />
      )}
    </section>
  );
}
