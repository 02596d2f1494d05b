import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { useOnthouden } from '../../lib/onthoud.ts';
import { leesFout } from '../../lib/report-error.ts';
import type { ExportTabel } from '../../lib/tabel-export.ts';
import { maakWinkel } from '../../lib/winkel.ts';
import { AfdrukVoorbeeld } from '../../parts/afdruk/afdruk-voorbeeld.tsx';
import { ExportKnop } from '../../parts/export/export-knop.tsx';
import {
  afdrukVraag,
  BEGIN,
  keuzeNaarZoek,
  leesKeuze,
  leesOnthoudenKeuze,
  maakPassend,
  type OverzichtKeuze,
} from './keuze.ts';
import { KeuzeFormulier } from './keuze-formulier.tsx';
import { gebiedTabel, teamTabel } from './overzicht-export.ts';
import { Conclusies } from './rapporten/gebiedsoverzicht/conclusies.tsx';
import './overzichten.css';
import { overzichtQueries } from './overzichten.queries.ts';
import { isStafRapport, KLACHTENJAARVERSLAG } from './rapporten.ts';
import { StafOverzichten } from './staf-overzichten.tsx';

/** The peildatum of this session: kept while the application is open, today after a restart. */
const peildatumWinkel = maakWinkel<string | null>(null);

/** `#/overzichten`: choose an overview and see the paper itself. */
export function OverzichtenPagina() {
  const status = useStatus();
  if (status.error) {
    return (
      <Pagina titel="Overzichten">
        <FoutToestand tekst={leesFout(status.error).tekst} onOpnieuw={() => void status.refetch()} />
      </Pagina>
    );
  }
  if (!status.data) {
    return (
      <Pagina titel="Overzichten">
        <LaadToestand wat="Overzichten" />
      </Pagina>
    );
  }
  return <Keuze vandaag={status.data.vandaag} />;
}

/** Overviews of staf have their own choices; which one stands in the address. */
function Keuze({ vandaag }: { readonly vandaag: string }) {
  const [zoek] = useSearchParams();
  const rapport = zoek.get('rapport');
  if (rapport === KLACHTENJAARVERSLAG.waarde) return <Navigate to={KLACHTENJAARVERSLAG.pad} replace />;
  return isStafRapport(rapport) ? (
    <StafOverzichten rapport={rapport} vandaag={vandaag} peildatumWinkel={peildatumWinkel} />
  ) : (
    <Kiezen vandaag={vandaag} />
  );
}

/** The chosen overview as a table to export. */
async function leesTabel(client: QueryClient, keuze: OverzichtKeuze): Promise<ExportTabel> {
  const { rapport, gebied: gebiedId, team: teamId, variant, peildatum } = keuze;
  return rapport === 'gebiedsoverzicht'
    ? gebiedTabel(
        await client.fetchQuery(
          overzichtQueries.gebiedsoverzicht.queryOptions({ input: { gebiedId, peildatum } }),
        ),
      )
    : teamTabel(
        await client.fetchQuery(
          overzichtQueries.teamoverzicht.queryOptions({ input: { teamId, variant, peildatum } }),
        ),
      );
}

function Kiezen({ vandaag }: { readonly vandaag: string }) {
  const client = useQueryClient();
  const [zoek, zetZoek] = useSearchParams();
  const [eerder, zetEerder] = useOnthouden('overzichten.keuze', BEGIN, leesOnthoudenKeuze);
  const gevraagd = leesKeuze(zoek, eerder, peildatumWinkel.lees() ?? vandaag);
  const aanbod = useQuery({
    ...overzichtQueries.keuzes.queryOptions({ input: { peildatum: gevraagd.peildatum } }),
    placeholderData: keepPreviousData,
  });
  const { peildatum } = gevraagd;
  useEffect(() => {
    peildatumWinkel.zet(peildatum);
  }, [peildatum]);
  const kies = (keuze: OverzichtKeuze) => {
    const { rapport, gebied, team, variant } = keuze;
    zetEerder({ rapport, gebied, team, variant });
    zetZoek(keuzeNaarZoek(keuze), { replace: true });
  };
  if (aanbod.error) {
    return (
      <Pagina titel="Overzichten">
        <FoutToestand tekst={leesFout(aanbod.error).tekst} onOpnieuw={() => void aanbod.refetch()} />
      </Pagina>
    );
  }
  if (!aanbod.data) {
    return (
      <Pagina titel="Overzichten">
        <LaadToestand wat="Overzichten" />
      </Pagina>
    );
  }
  const keuze = maakPassend(gevraagd, aanbod.data);
  const vraag = afdrukVraag(keuze);
  return (
    <Pagina
      titel="Overzichten"
      sub="Het voorbeeld is de PDF zelf: zo komt het overzicht op papier."
      schuift={false}
    >
      <div className="overzichten">
        <div className="overzichten__links">
          <KeuzeFormulier
            keuze={keuze}
            aanbod={aanbod.data}
            vandaag={vandaag}
            onKies={kies}
            onAnder={(rapport) => zetZoek({ rapport, peildatum }, { replace: true })}
          />
          {keuze.rapport === 'gebiedsoverzicht' && keuze.gebied !== '' ? (
            <Conclusies gebiedId={keuze.gebied} peildatum={keuze.peildatum} />
          ) : null}
        </div>
        {vraag === null ? (
          <LegeToestand titel={keuze.rapport === 'gebiedsoverzicht' ? 'Nog geen gebieden' : 'Nog geen teams'}>
            Op deze peildatum bestaat er niets om te tonen. Kies een andere peildatum, of voeg gebieden en
            teams toe bij Beheer.
          </LegeToestand>
        ) : (
          <AfdrukVoorbeeld
            vraag={vraag}
            acties={
              <ExportKnop wat="dit overzicht" maak={() => leesTabel(client, keuze)} vandaag={vandaag} />
            }
          />
        )}
      </div>
    </Pagina>
  );
}
