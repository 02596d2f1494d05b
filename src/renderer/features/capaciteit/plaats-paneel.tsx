import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import { plusDagen } from '../../../shared/domain/datum.ts';
import { DOEL_LABEL, DOELEN } from '../../../shared/domain/labels.ts';
import type { Doel } from '../../../shared/domain/planning.ts';
import { maandagVan } from '../../../shared/domain/week.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { KeuzeVeld, UrenVeld } from '../../components/veld.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { capaciteitOpdrachten } from './capaciteit.queries.ts';
import { GevolgVak } from './gevolg-vak.tsx';
import type { Voorstel } from './gevolg.ts';
import { teamKeuzes } from './keuzes.ts';
import { begonBewerking } from './meting.ts';
import type { PaneelProps } from './paneel-types.ts';
import { PersoonKop } from './paneel-kop.tsx';

type Vorm = {
  readonly teamId: string;
  readonly doel: Doel;
  readonly minuten: number | undefined;
  readonly van: string | null | undefined;
  readonly tm: string | null | undefined;
};

/** Gives a person hours in a team where they have none yet. */
export function PlaatsPaneel({ model, stand, rekenwijze, meld, onSluit }: PaneelProps<'plaats'>) {
  const { gegevens, opzoek, vandaag } = model;
  const { medewerkerId, organisatieId } = stand;
  const [vorm, zetVorm] = useState<Vorm>({
    teamId: '',
    doel: 'casuistiek',
    minuten: undefined,
    van: maandagVan(stand.van),
    tm: null,
  });
  const [verstuurd, zetVerstuurd] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(capaciteitOpdrachten.zetInzet());
  const wijzig = (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  const voorstel = useMemo((): Voorstel | null => {
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
  }, [vorm, medewerkerId, organisatieId]);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    if (voorstel?.soort !== 'zet') return;
    begonBewerking();
    const uitslag = await voerUit({
      regels: [...voorstel.regels],
      minutenPerWeek: voorstel.minutenPerWeek,
      van: voorstel.van,
      tot: voorstel.tot,
    });
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  const geenTeam = verstuurd && vorm.teamId === '' ? 'Kies een team.' : undefined;
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonKop personen={[stand]} opzoek={opzoek} />
      <KeuzeVeld
        label="Team"
        waarde={vorm.teamId}
        leeg="Kies een team"
        keuzes={teamKeuzes(gegevens, stand.van)}
        melding={velden['teamId'] ?? geenTeam}
        eerste
        onWijzig={(teamId) => wijzig({ teamId })}
      />
      <KeuzeVeld
        label="Doel"
        waarde={vorm.doel}
        keuzes={DOELEN.map((doel) => ({ waarde: doel, label: DOEL_LABEL[doel] }))}
        onWijzig={(waarde) => wijzig({ doel: DOELEN.find((doel) => doel === waarde) ?? 'casuistiek' })}
      />
      <UrenVeld
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={velden['minutenPerWeek']}
        onWijzig={(minuten) => wijzig({ minuten })}
      />
      <DatumVeld
        label="Vanaf"
        waarde={vorm.van}
        vandaag={vandaag}
        weken
        toonFouten={verstuurd}
        melding={velden['van']}
        onWijzig={(van) => wijzig({ van })}
      />
      <DatumVeld
        label="Tot en met (leeg is zonder einde)"
        waarde={vorm.tm}
        vandaag={vandaag}
        weken
        optioneel
        plaatshouder="zonder einde"
        melding={velden['tot']}
        onWijzig={(tm) => wijzig({ tm })}
      />
      <GevolgVak {...{ voorstel, gegevens, opzoek, vandaag, rekenwijze }} />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Toepassen
        </Button>
        <Button onClick={onSluit}>Annuleren</Button>
      </div>
    </form>
  );
}
