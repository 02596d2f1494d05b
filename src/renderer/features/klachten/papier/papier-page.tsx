import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { PrintVraag } from '../../../../shared/rapport/rapporten.ts';
import { CheckField, ChoiceField } from '../../../components/field/field.tsx';
import { Page } from '../../../components/page.tsx';
import { ErrorState, LoadingState } from '../../../components/toestand.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import { KeptFromCapture } from '../../../parts/kept-from-capture.tsx';
import { PrintPreview } from '../../../parts/print/print-preview.tsx';
import '../jaarverslag/jaarverslag.css';
import { verslagQueries } from '../jaarverslag/jaarverslag.queries.ts';

/** `#/klachten/afdruk?dossier=ID` or `?jaar=JJJJ|open=ja`: a print of a dossier or of the register. Each is logged. */
export function KlachtPrintPage() {
  const [query] = useSearchParams();
  const dossier = query.get('dossier');
  return (
    <KeptFromCapture>{dossier === null ? <RegisterPrint /> : <DossierPrint id={dossier} />}</KeptFromCapture>
  );
}

function Preview({ vraag }: { readonly vraag: PrintVraag }) {
  return (
    <div className="jaarverslag jaarverslag--kaal">
      <PrintPreview vraag={vraag} volgt={false} />
    </div>
  );
}

function DossierPrint({ id }: { readonly id: string }) {
  return (
    <Page
      titel="Dossier afdrukken"
      sub="Vertrouwelijk. Deze afdruk is vastgelegd in het dossier."
      schuift={false}
      acties={<Link to={`/klachten/${encodeURIComponent(id)}`}>Terug naar het dossier</Link>}
    >
      <Preview vraag={{ rapport: 'klachtdossier', parameters: { dossier: id } }} />
    </Page>
  );
}

function RegisterPrint() {
  const [query, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(verslagQueries.aantallen());
  const open = query.get('open') === 'ja';
  const namen = query.get('namen') === 'ja';
  const jaar = query.get('jaar') ?? '';
  const select = (anders: Readonly<Record<string, string>>) =>
    setSearch(
      Object.entries({ jaar, open: open ? 'ja' : '', namen: namen ? 'ja' : '', ...anders }).filter(
        ([, value]) => value !== '',
      ),
      { replace: true },
    );
  return (
    <Page
      titel="Klachtenregister afdrukken"
      sub="Elke afdruk wordt vastgelegd."
      schuift={false}
      acties={<Link to="/klachten">Terug naar het register</Link>}
    >
      {error ? <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        <LoadingState wat="Register" />
      ) : (
        <>
          <div className="velden">
            <ChoiceField
              label="Welke klachten"
              waarde={open ? 'open' : jaar}
              keuzes={[
                { waarde: '', label: 'Alle klachten' },
                { waarde: 'open', label: 'Open klachten' },
                ...data.perJaar.map((row) => ({
                  waarde: String(row.jaar),
                  label: `Ontvangen in ${row.jaar}`,
                })),
              ]}
              onChange={(value) =>
                select(value === 'open' ? { open: 'ja', jaar: '' } : { open: '', jaar: value })
              }
            />
            <CheckField
              label="Met namen (vertrouwelijk)"
              waarde={namen}
              onChange={(aan) => select({ namen: aan ? 'ja' : '' })}
            />
          </div>
          <Preview
            vraag={{
              rapport: 'klachtenregister',
              parameters: { jaar, open: open ? 'ja' : 'nee', namen: namen ? 'ja' : 'nee' },
            }}
          />
        </>
      )}
    </Page>
  );
}
