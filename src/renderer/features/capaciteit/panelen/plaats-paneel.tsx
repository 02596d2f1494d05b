import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import type { InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN, type Doel } from '../../../../shared/domain/planning/lijsten.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagVan } from '../../../../shared/domain/tijd/week.ts';
import { KeuzeVeld, UrenVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import { begonBewerking } from '../bewerken/meting.ts';
import { GevolgVak } from './gevolg-vak.tsx';
import { teamKeuzes } from './keuzes.ts';
import { PersoonKop } from './paneel-kop.tsx';
import type { PaneelProps } from './paneel-types.ts';
import { PeriodeVelden } from './periode-velden.tsx';

type Vorm = {
  readonly teamId: string;
  readonly doel: Doel;
  readonly minuten: number | undefined;
  readonly van: string | null | undefined;
  readonly tm: string | null | undefined;
};

function voorstelVan(
  vorm: Vorm,
  { medewerkerId, organisatieId }: PaneelProps<'plaats'>['stand'],
): (InzetVraag & { readonly soort: 'zet' }) | null {
  const { teamId, doel, minuten, van, tm } = vorm;
  if (teamId === '' || minuten === undefined || typeof van !== 'string' || tm === undefined) return null;
  const tot = tm === null ? null : plusDagen(tm, 7);
  if (tot !== null && tot <= van) return null;
  return {
    soort: 'zet',
    regels: [{ medewerkerId, organisatieId, teamId, doel }],
    minutenPerWeek: minuten,
    van,
    tot,
  };
}

function usePlaatsVorm({ stand, meld, onSluit }: PaneelProps<'plaats'>) {
  const [vorm, zetVorm] = useState<Vorm>({
    teamId: '',
    doel: 'casuistiek',
    minuten: undefined,
    van: maandagVan(stand.van),
    tm: null,
  });
  const [verstuurd, zetVerstuurd] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(capaciteitOpdrachten.zetInzet());
  const voorstel = useMemo(() => voorstelVan(vorm, stand), [vorm, stand]);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    if (voorstel === null) return;
    begonBewerking();
    const { regels, minutenPerWeek, van, tot } = voorstel;
    const uitslag = await voerUit({ regels: [...regels], minutenPerWeek, van, tot });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  const wijzig = (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  return { vorm, wijzig, voorstel, verstuurd, verstuur, bezig, velden };
}

/** Gives a person hours in a team where they have none yet. */
export function PlaatsPaneel(props: PaneelProps<'plaats'>) {
  const { model, stand, rekenwijze, onSluit } = props;
  const { gegevens, opzoek, vandaag } = model;
  const { vorm, wijzig, voorstel, verstuurd, verstuur, bezig, velden } = usePlaatsVorm(props);
  const geenTeam = verstuurd && vorm.teamId === '' ? 'Kies een team.' : undefined;
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonKop personen={[stand]} opzoek={opzoek} />
      <KeuzeVeld
        label="Team"
        waarde={vorm.teamId}
        leeg="Kies een team"
        keuzes={teamKeuzes(gegevens, stand.van)}
        melding={velden.teamId ?? geenTeam}
        eerste
        onWijzig={(teamId) => wijzig({ teamId })}
      />
      <KeuzeVeld
        label="Doel"
        waarde={vorm.doel}
        keuzes={DOELEN.options}
        onWijzig={(waarde) => wijzig({ doel: DOELEN.find(waarde) ?? 'casuistiek' })}
      />
      <UrenVeld
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={velden.minutenPerWeek}
        onWijzig={(minuten) => wijzig({ minuten })}
      />
      <PeriodeVelden
        {...{ vandaag, verstuurd }}
        van={vorm.van}
        tm={vorm.tm}
        meldingVan={velden.van}
        meldingTot={velden.tot}
        onWijzig={wijzig}
      />
      <GevolgVak vraag={voorstel} {...{ model, rekenwijze }} />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Toepassen
        </Button>
        <Button onClick={onSluit}>Annuleren</Button>
      </div>
    </form>
  );
}
