import { useQuery } from '@tanstack/react-query';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Melding } from '../../../components/toestand.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import { type KlachtKeuzes, klachtenQueries } from '../basis/klachten.queries.ts';
import type { IntakeDeel } from './intake-formulier.ts';

type Props = IntakeDeel & { readonly keuzes: KlachtKeuzes };

/** Who complains, about which team and whom. */
export function IntakeWie(props: Props) {
  const { stand, zet, fouten } = props;
  const zetKlager = (deel: Partial<typeof stand.klager>) => zet({ klager: { ...stand.klager, ...deel } });
  const verplicht = stand.vorm === 'schriftelijk' || typeof stand.opSchriftOp === 'string';
  return (
    <>
      <fieldset className="klacht-blok">
        <legend>Klager</legend>
        <div className="velden">
          <TekstVeld
            label="Naam"
            verplicht={verplicht}
            waarde={stand.klager.naam}
            onWijzig={(naam) => zetKlager({ naam })}
            maxLengte={120}
            melding={fouten['klager.naam']}
          />
          <TekstVeld
            label="Adres"
            verplicht={verplicht}
            waarde={stand.klager.adres}
            onWijzig={(adres) => zetKlager({ adres })}
            maxLengte={200}
            melding={fouten['klager.adres']}
          />
          <TekstVeld
            label="Telefoon of e-mail"
            waarde={stand.klager.bereikbaarheid}
            onWijzig={(bereikbaarheid) => zetKlager({ bereikbaarheid })}
            maxLengte={200}
            melding={fouten['klager.bereikbaarheid']}
          />
          <TekstVeld
            label="Gemachtigde"
            hint="Alleen als iemand namens de klager klaagt."
            waarde={stand.klager.gemachtigde}
            onWijzig={(gemachtigde) => zetKlager({ gemachtigde })}
            maxLengte={200}
            melding={fouten['klager.gemachtigde']}
          />
        </div>
      </fieldset>
      <fieldset className="klacht-blok">
        <legend>Waarover en over wie</legend>
        {props.keuzes.teams.length === 0 && props.keuzes.wijken.length === 0 ? (
          <Melding soort="let-op">
            Er is nog geen wijk of team, en een klacht hoort bij een van beide.{' '}
            <a href="#/beheer/teams">Maak eerst een team</a>; dit concept blijft bewaard.
          </Melding>
        ) : null}
        <Plaats {...props} />
        <Beklaagden {...props} />
      </fieldset>
    </>
  );
}

function Plaats({ stand, zet, fouten, toonFouten, vandaag, keuzes }: Props) {
  const kiesTeam = (teamId: string) => {
    const team = keuzes.teams.find(({ id }) => id === teamId);
    // People are picked per team, so another team starts the choice again.
    zet({ teamId: team?.id ?? null, wijkId: team?.wijkId ?? stand.wijkId, beklaagden: [] });
  };
  return (
    <div className="velden">
      <DatumVeld
        label="Datum van de gedraging"
        hint="Leeg als de datum niet bekend is."
        optioneel
        waarde={stand.datumGedraging}
        onWijzig={(datumGedraging) => zet({ datumGedraging })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={fouten.datumGedraging}
      />
      <KeuzeVeld
        label="Team"
        waarde={stand.teamId ?? ''}
        leeg="Geen of onbekend"
        keuzes={keuzes.teams.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={kiesTeam}
        melding={fouten.teamId}
      />
      <KeuzeVeld
        label="Wijk"
        waarde={stand.wijkId ?? ''}
        leeg="Onbekend"
        keuzes={keuzes.wijken.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={(wijkId) => zet({ wijkId: wijkId === '' ? null : wijkId })}
        melding={fouten.wijkId}
      />
    </div>
  );
}

/** The people of the team on the day it happened; nobody is possible too (a complaint about wachttijd). */
function Beklaagden({ stand, zet, fouten }: Props) {
  const dag = stand.datumGedraging ?? stand.ontvangstdatum;
  const kan = stand.teamId !== null && typeof dag === 'string';
  const leden = useQuery({
    ...klachtenQueries.teamleden(stand.teamId ?? '', typeof dag === 'string' ? dag : ''),
    enabled: kan,
  });
  if (!kan)
    return (
      <p className="zacht">
        Gaat de klacht over een medewerker? Kies eerst het team; dan kiest u hier de persoon.
      </p>
    );
  if (leden.isError) return <p className="klacht-fout">{leesFout(leden.error).tekst}</p>;
  const lijst = leden.data ?? [];
  const buiten =
    leden.data === undefined
      ? []
      : stand.beklaagden.filter((id) => !lijst.some((lid) => lid.medewerkerId === id));
  const wissel = (id: string, aan: boolean) =>
    zet({ beklaagden: aan ? [...stand.beklaagden, id] : stand.beklaagden.filter((ander) => ander !== id) });
  return (
    <fieldset className="klacht-groep">
      <legend>Beklaagde(n): wie op {datumNl(dag)} in dit team werkte</legend>
      {leden.data !== undefined && lijst.length === 0 ? (
        <p className="zacht">Op deze dag werkte volgens het planbord niemand in dit team.</p>
      ) : null}
      <div className="klacht-vinken">
        {lijst.map((lid) => (
          <VinkVeld
            key={lid.medewerkerId}
            label={lid.organisatie === null ? lid.naam : `${lid.naam} (${lid.organisatie})`}
            waarde={stand.beklaagden.includes(lid.medewerkerId)}
            onWijzig={(aan) => wissel(lid.medewerkerId, aan)}
          />
        ))}
      </div>
      {buiten.length === 0 ? null : (
        <p className="klacht-fout">
          {buiten.length === 1
            ? 'Eén gekozen persoon werkte'
            : `${String(buiten.length)} gekozen personen werkten`}{' '}
          op deze dag niet in dit team.{' '}
          <button
            type="button"
            className="klacht-link"
            onClick={() => zet({ beklaagden: stand.beklaagden.filter((id) => !buiten.includes(id)) })}
          >
            Haal weg
          </button>
        </p>
      )}
      {fouten.beklaagden === undefined ? null : <p className="klacht-fout">{fouten.beklaagden}</p>}
    </fieldset>
  );
}
