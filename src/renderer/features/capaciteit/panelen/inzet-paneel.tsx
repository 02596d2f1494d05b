import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import type { InzetRegel, InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN } from '../../../../shared/domain/planning/lijsten.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagVan } from '../../../../shared/domain/tijd/week.ts';
import { KeuzeVeld, UrenVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../bewerken/capaciteit.queries.ts';
import { begonBewerking } from '../bewerken/meting.ts';
import { GevolgVak } from './gevolg-vak.tsx';
import { minutenInWeek, regelSleutel, teamKeuzes } from './keuzes.ts';
import { PersoonKop } from './paneel-kop.tsx';
import type { PaneelProps } from './paneel-types.ts';
import { PeriodeVelden } from './periode-velden.tsx';

/** The form sets hours or moves them. */
type Voorstel = InzetVraag & { readonly soort: 'zet' | 'verplaats' };

type Vorm = {
  readonly regels: readonly InzetRegel[];
  readonly naarTeamId: string;
  /** undefined: nothing valid; when moving an empty field means all hours. */
  readonly minuten: number | undefined;
  readonly alles: boolean;
  readonly van: string | null | undefined;
  /** Monday of the last week; null = without end. */
  readonly tm: string | null | undefined;
};

/** The change the form stands for, or null when something is missing or wrong. */
function voorstelVan(vorm: Vorm): Voorstel | null {
  const { regels, naarTeamId, minuten, alles, van, tm } = vorm;
  if (van === undefined || van === null || tm === undefined) return null;
  const tot = tm === null ? null : plusDagen(tm, 7);
  if (tot !== null && tot <= van) return null;
  if (naarTeamId !== '') {
    if (!alles && (minuten === undefined || minuten === 0)) return null;
    return {
      soort: 'verplaats',
      regels,
      naarTeamId,
      minutenPerWeek: alles ? null : (minuten ?? null),
      van,
      tot,
    };
  }
  return minuten === undefined ? null : { soort: 'zet', regels, minutenPerWeek: minuten, van, tot };
}

function beginVorm({ model, stand }: Pick<PaneelProps<'inzet'>, 'model' | 'stand'>): Vorm {
  const van = maandagVan(stand.van);
  const [eerste] = stand.regels;
  const nu = eerste === undefined ? null : minutenInWeek(model.planbord, eerste, van);
  return {
    regels: stand.regels,
    naarTeamId: stand.naarTeamId,
    minuten: stand.regels.length === 1 && nu !== null ? nu : undefined,
    alles: stand.regels.length > 1 && stand.naarTeamId !== '',
    van,
    tm: null,
  };
}

/** State of the form and its two writes: setting hours, or moving them. */
function useInzetVorm(props: PaneelProps<'inzet'>) {
  const { meld, onSluit } = props;
  const [vorm, zetVorm] = useState<Vorm>(() => beginVorm(props));
  const [verstuurd, zetVerstuurd] = useState(false);
  const zet = useOpdracht(capaciteitOpdrachten.zetInzet());
  const verplaats = useOpdracht(capaciteitOpdrachten.verplaatsInzet());
  const voorstel = useMemo(() => voorstelVan(vorm), [vorm]);
  const schrijf = (gevraagd: Voorstel) => {
    const { van, tot } = gevraagd;
    const regels = [...gevraagd.regels];
    return gevraagd.soort === 'zet'
      ? zet.voerUit({ regels, minutenPerWeek: gevraagd.minutenPerWeek, van, tot })
      : verplaats.voerUit({
          regels,
          naarTeamId: gevraagd.naarTeamId,
          minutenPerWeek: gevraagd.minutenPerWeek,
          van,
          tot,
        });
  };
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetVerstuurd(true);
    if (voorstel === null) return;
    begonBewerking();
    const uitslag = await schrijf(voorstel);
    if (uitslag.soort === 'fout') return;
    meld(uitslag.opdracht);
    onSluit();
  };
  return {
    vorm,
    voorstel,
    verstuurd,
    verstuur,
    wijzig: (deel: Partial<Vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel })),
    velden: vorm.naarTeamId === '' ? zet.velden : verplaats.velden,
    bezig: zet.bezig || verplaats.bezig,
  };
}

/** Changes hours, or moves them to another team, for one row or for all selected rows. */
export function InzetPaneel(props: PaneelProps<'inzet'>) {
  const { model, stand, rekenwijze, onSluit } = props;
  const { gegevens, opzoek, vandaag } = model;
  const { vorm, voorstel, verstuurd, verstuur, wijzig, velden, bezig } = useInzetVorm(props);
  const van = maandagVan(stand.van);
  const teams = teamKeuzes(gegevens, van).filter((keuze) =>
    vorm.regels.some((regel) => regel.teamId !== keuze.waarde),
  );
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonKop personen={vorm.regels} opzoek={opzoek} />
      <VanTeam {...{ vorm, wijzig, model }} maandag={van} />
      <KeuzeVeld
        label="Naar team"
        waarde={vorm.naarTeamId}
        leeg="Hetzelfde team: uren wijzigen"
        keuzes={teams}
        melding={velden.naarTeamId ?? velden.teamId}
        eerste
        onWijzig={(naarTeamId) => wijzig({ naarTeamId, alles: naarTeamId !== '' && vorm.regels.length > 1 })}
      />
      <UrenDeel {...{ vorm, wijzig, verstuurd }} melding={velden.minutenPerWeek} />
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

type DeelProps = { readonly vorm: Vorm; readonly wijzig: (deel: Partial<Vorm>) => void };

/** The row that changes; one person may have hours in more teams or for more doelen. */
function VanTeam({
  vorm,
  wijzig,
  model,
  maandag,
}: DeelProps & { readonly model: PaneelProps<'inzet'>['model']; readonly maandag: string }) {
  const { planbord, opzoek } = model;
  const [eerste] = vorm.regels;
  if (eerste === undefined || vorm.regels.length > 1) {
    return <p className="zacht">{vorm.regels.length} gekozen rijen krijgen dezelfde wijziging.</p>;
  }
  const rijen = planbord.rijen.flatMap((rij) =>
    rij.soort === 'inzet' &&
    rij.medewerkerId === eerste.medewerkerId &&
    rij.organisatieId === eerste.organisatieId
      ? [rij]
      : [],
  );
  const keuzes = rijen.map((rij) => {
    const minuten = minutenInWeek(planbord, rij, maandag) ?? 0;
    const doel = rij.doel === 'casuistiek' ? '' : `, ${DOELEN.labels[rij.doel].toLowerCase()}`;
    return {
      waarde: rij.sleutel,
      label: `${opzoek.teams.get(rij.teamId)?.naam ?? ''}${doel} (${urenMetEenheid(minuten)})`,
    };
  });
  return (
    <KeuzeVeld
      label="Van team"
      waarde={regelSleutel(eerste)}
      keuzes={keuzes}
      onWijzig={(sleutel) => {
        const rij = rijen.find((r) => r.sleutel === sleutel);
        if (!rij) return;
        const { medewerkerId, organisatieId, teamId, doel } = rij;
        wijzig({
          regels: [{ medewerkerId, organisatieId, teamId, doel }],
          minuten: minutenInWeek(planbord, rij, maandag) ?? undefined,
        });
      }}
    />
  );
}

function UrenDeel({
  vorm,
  wijzig,
  verstuurd,
  melding,
}: DeelProps & { readonly verstuurd: boolean; readonly melding: string | undefined }) {
  const verplaatst = vorm.naarTeamId !== '';
  return (
    <>
      {verplaatst ? (
        <fieldset className="keuzerij">
          <legend className="alleen-voorlezen">Hoeveel uren</legend>
          <label>
            <input type="radio" checked={vorm.alles} onChange={() => wijzig({ alles: true })} /> Alle uren
          </label>
          <label>
            <input type="radio" checked={!vorm.alles} onChange={() => wijzig({ alles: false })} /> Een deel
          </label>
        </fieldset>
      ) : null}
      {verplaatst && vorm.alles ? null : (
        <UrenVeld
          label={verplaatst ? 'Uren per week die meegaan' : 'Uren per week'}
          waarde={vorm.minuten}
          vanafEen={verplaatst}
          toonFouten={verstuurd}
          melding={melding}
          onWijzig={(minuten) => wijzig({ minuten })}
        />
      )}
    </>
  );
}
