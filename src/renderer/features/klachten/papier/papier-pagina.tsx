import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { AfdrukVraag } from '../../../../shared/rapport/rapporten.ts';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { KeuzeVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import { AfdrukVoorbeeld } from '../../../parts/afdruk/afdruk-voorbeeld.tsx';
import '../jaarverslag/jaarverslag.css';
import { verslagQueries } from '../jaarverslag/jaarverslag.queries.ts';

/** `#/klachten/afdruk?dossier=ID` or `?jaar=JJJJ|open=ja`: a print of a dossier or of the register. Each is logged. */
export function KlachtAfdrukPagina() {
  const [zoek] = useSearchParams();
  const dossier = zoek.get('dossier');
  return dossier === null ? <RegisterAfdruk /> : <DossierAfdruk id={dossier} />;
}

function Voorbeeld({ vraag }: { readonly vraag: AfdrukVraag }) {
  return (
    <div className="jaarverslag jaarverslag--kaal">
      <AfdrukVoorbeeld vraag={vraag} volgt={false} />
    </div>
  );
}

function DossierAfdruk({ id }: { readonly id: string }) {
  return (
    <Pagina
      titel="Dossier afdrukken"
      sub="Vertrouwelijk. Deze afdruk is vastgelegd in het dossier."
      schuift={false}
      acties={<Link to={`/klachten/${encodeURIComponent(id)}`}>Terug naar het dossier</Link>}
    >
      <Voorbeeld vraag={{ rapport: 'klachtdossier', parameters: { dossier: id } }} />
    </Pagina>
  );
}

function RegisterAfdruk() {
  const [zoek, zetZoek] = useSearchParams();
  const { data, error, refetch } = useQuery(verslagQueries.aantallen());
  const open = zoek.get('open') === 'ja';
  const namen = zoek.get('namen') === 'ja';
  const jaar = zoek.get('jaar') ?? '';
  const kies = (anders: Readonly<Record<string, string>>) =>
    zetZoek(
      Object.entries({ jaar, open: open ? 'ja' : '', namen: namen ? 'ja' : '', ...anders }).filter(
        ([, waarde]) => waarde !== '',
      ),
      { replace: true },
    );
  return (
    <Pagina
      titel="Klachtenregister afdrukken"
      sub="Elke afdruk wordt vastgelegd."
      schuift={false}
      acties={<Link to="/klachten">Terug naar het register</Link>}
    >
      {error ? <FoutToestand tekst={leesFout(error).tekst} onOpnieuw={() => void refetch()} /> : null}
      {data === undefined ? (
        <LaadToestand wat="Register" />
      ) : (
        <>
          <div className="velden">
            <KeuzeVeld
              label="Welke klachten"
              waarde={open ? 'open' : jaar}
              keuzes={[
                { waarde: '', label: 'Alle klachten' },
                { waarde: 'open', label: 'Open klachten' },
                ...data.perJaar.map((rij) => ({
                  waarde: String(rij.jaar),
                  label: `Ontvangen in ${rij.jaar}`,
                })),
              ]}
              onWijzig={(waarde) =>
                kies(waarde === 'open' ? { open: 'ja', jaar: '' } : { open: '', jaar: waarde })
              }
            />
            <VinkVeld
              label="Met namen (vertrouwelijk)"
              waarde={namen}
              onWijzig={(aan) => kies({ namen: aan ? 'ja' : '' })}
            />
          </div>
          <Voorbeeld
            vraag={{
              rapport: 'klachtenregister',
              parameters: { jaar, open: open ? 'ja' : 'nee', namen: namen ? 'ja' : 'nee' },
            }}
          />
        </>
      )}
    </Pagina>
  );
}
