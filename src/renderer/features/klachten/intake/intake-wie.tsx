import { useQuery } from '@tanstack/react-query';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField } from '../../../components/field/field.tsx';
import { Notice } from '../../../components/toestand.tsx';
import { withFields } from '../../../data/form.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { type KlachtChoices, klachtenQueries } from '../basis/klachten.queries.ts';
import { ZonderPlaats } from '../basis/zonder-plaats.tsx';
import { KlagerFields } from '../klagers/klager-fields.tsx';
import { labelOf, MensenZoeker } from '../mensen/mensen-zoeker.tsx';
import { useMensen } from '../mensen/wie-fields.tsx';
import type { IntakePart } from './intake-form.ts';

type Props = IntakePart & { readonly keuzes: KlachtChoices };

/** Who complains, about which team and whom. */
export function IntakeWie(props: Props) {
  const { stand, set, fouten } = props;
  const isSchriftelijk = stand.vorm === 'schriftelijk' || typeof stand.opSchriftOp === 'string';
  const mist = stand.klagers.some(({ naam, adres }) => naam.trim() === '' || adres.trim() === '');
  return (
    <>
      <fieldset className="klacht-blok">
        <legend>{stand.klagers.length === 1 ? 'Klager' : 'Klagers'}</legend>
        <KlagerFields klagers={stand.klagers} fouten={fouten} onChange={(klagers) => set({ klagers })} />
        {isSchriftelijk && mist ? (
          <p className="zacht">
            Naam of adres onbekend? Registreer de klacht toch: de termijn loopt vanaf de ontvangst. In het
            dossier vraagt u daarna om aanvulling (Awb 9:4 lid 2).
          </p>
        ) : null}
      </fieldset>
      <fieldset className="klacht-blok">
        <legend>Waarover en over wie</legend>
        {props.keuzes.teams.length === 0 && props.keuzes.wijken.length === 0 ? (
          <Notice soort="let-op">
            Er is nog geen wijk of team, en een klacht hoort bij een van beide.{' '}
            <a href="#/beheer/teams">Maak eerst een team</a>; dit concept blijft bewaard.
          </Notice>
        ) : null}
        <Plaats {...props} />
        <Beklaagden {...props} />
      </fieldset>
    </>
  );
}

function Plaats({ stand, set, fouten, toonFouten, keuzes }: Props) {
  const { veld } = withFields({ waarden: stand, set }, { toonFouten, velden: fouten });
  const selectTeam = (teamId: string) => {
    const team = keuzes.teams.find(({ id }) => id === teamId);
    set({ teamId: team?.id ?? null, wijkId: team?.wijkId ?? stand.wijkId });
  };
  return (
    <div className="velden">
      <DatumField
        label="Datum van de gedraging"
        hint="Leeg als de datum niet bekend is."
        optioneel
        richting="verleden"
        {...veld('datumGedraging')}
      />
      <ChoiceField
        label="Team"
        waarde={stand.teamId ?? ''}
        leeg="Geen of onbekend"
        keuzes={naamChoices(keuzes.teams)}
        onChange={selectTeam}
        melding={fouten.teamId}
      />
      <ChoiceField
        label="Wijk"
        waarde={stand.wijkId ?? ''}
        leeg="Onbekend"
        keuzes={naamChoices(keuzes.wijken)}
        onChange={(wijkId) => set({ wijkId: wijkId === '' ? null : wijkId })}
        melding={fouten.wijkId}
      />
      <ZonderPlaats {...{ stand, set }} />
    </div>
  );
}

/**
 * The people of the team on the day it happened, and anybody else who works here; nobody is possible too (a complaint
 * about wachttijd).
 */
function Beklaagden({ stand, set, fouten }: Props) {
  const dag = stand.datumGedraging ?? stand.ontvangstdatum;
  const datum = typeof dag === 'string' ? dag : '';
  const kan = stand.teamId !== null && datum !== '';
  const mensen = useMensen(datum === '' ? undefined : datum);
  const leden = useQuery({ ...klachtenQueries.teamleden(stand.teamId ?? '', datum), enabled: kan });
  if (leden.isError) return <p className="klacht-fout">{leesFout(leden.error).tekst}</p>;
  const list = kan ? (leden.data ?? []) : [];
  const buiten = stand.beklaagden.filter((id) => !list.some((lid) => lid.medewerkerId === id));
  const wissel = (id: string, aan: boolean) =>
    set({ beklaagden: aan ? [...stand.beklaagden, id] : stand.beklaagden.filter((ander) => ander !== id) });
  return (
    <fieldset className="klacht-groep">
      <legend>
        {kan ? `Beklaagde(n): wie op ${datumNl(dag ?? '')} in dit team werkte` : 'Beklaagde(n)'}
      </legend>
      {kan ? null : (
        <p className="zacht">Gaat de klacht over een medewerker? Kies eerst het team, of zoek de persoon.</p>
      )}
      {leden.data !== undefined && list.length === 0 && kan ? (
        <p className="zacht">Op deze dag werkte volgens het planbord niemand in dit team.</p>
      ) : null}
      <div className="klacht-vinken">
        {list.map((lid) => (
          <CheckField
            key={lid.medewerkerId}
            label={lid.organisatie === null ? lid.naam : `${lid.naam} (${lid.organisatie})`}
            waarde={stand.beklaagden.includes(lid.medewerkerId)}
            onChange={(aan) => wissel(lid.medewerkerId, aan)}
          />
        ))}
        {buiten.map((sleutel) => (
          <CheckField
            key={sleutel}
            label={labelOf(mensen, sleutel)}
            waarde
            onChange={(aan) => wissel(sleutel, aan)}
          />
        ))}
      </div>
      <MensenZoeker
        mensen={mensen}
        gekozen={[...list.map(({ medewerkerId }) => medewerkerId), ...buiten]}
        onSelect={(sleutel) => wissel(sleutel, true)}
      />
      {fouten.beklaagden === undefined ? null : <p className="klacht-fout">{fouten.beklaagden}</p>}
    </fieldset>
  );
}
