import '../../parts/gevolg/gevolg.css';
import type { KalenderGevolg } from '../../../shared/contract/kalender.ts';
import { datumWithWeekdag } from '../../../shared/domain/tijd/datum.ts';
import { DataTable } from '../../components/table/data-table.tsx';

type WasWordt = { readonly was: string; readonly wordt: string };

/** What a change of the calendar does: the terms that move, from which day to which. */
export function KalenderGevolgView({ gevolg }: { readonly gevolg: KalenderGevolg }) {
  const { label, meldingen, termijnen, vast, voorlopig } = gevolg;
  return (
    <section className="gevolg" aria-label="Wat er gebeurt">
      <p>
        <strong>{label}</strong>
      </p>
      {termijnen === null ? (
        <p>
          Klachten zijn afgeschermd. Wie een klacht behandelt, ziet in het dossier of er een datum verandert.
        </p>
      ) : (
        <Termijnen termijnen={termijnen} />
      )}
      {vast.length === 0 ? null : <p>Niet meer voorlopig: {vast.join(', ')}.</p>}
      {voorlopig.length === 0 ? null : <p>Wordt voorlopig: {voorlopig.join(', ')}.</p>}
      {meldingen.length === 0 ? null : (
        <div className="gevolg__let-op">
          <h3>Let op (u kunt het wel opslaan)</h3>
          <ul>
            {meldingen.map((melding) => (
              <li key={melding}>{melding}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Termijnen({ termijnen }: { readonly termijnen: NonNullable<KalenderGevolg['termijnen']> }) {
  if (termijnen.length === 0) return <p>Bij de open klachten die u mag inzien, verandert geen datum.</p>;
  return (
    <DataTable
      titel={
        termijnen.length === 1
          ? 'Bij 1 open klacht verandert een datum'
          : `Bij ${String(termijnen.length)} open klachten verandert een datum`
      }
      rijen={termijnen}
      sleutel={({ klachtId, conceptId }) => klachtId ?? conceptId ?? ''}
      kolommen={[
        { kop: 'Klacht', cel: ({ nummer }) => nummer },
        { kop: 'Uiterste datum', className: 'cijfers', cel: ({ einde }) => <Change {...einde} /> },
        {
          kop: 'Uiterlijk verzenden',
          className: 'cijfers',
          cel: ({ verzenden }) => <Change {...verzenden} />,
        },
      ]}
    />
  );
}

function Change({ was, wordt }: WasWordt) {
  if (was === wordt) return <>blijft {datumWithWeekdag(was)}</>;
  return (
    <>
      {datumWithWeekdag(was)} → <strong>{datumWithWeekdag(wordt)}</strong>
    </>
  );
}
