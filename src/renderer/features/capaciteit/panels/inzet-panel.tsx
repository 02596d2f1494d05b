import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import type { InzetLine, InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN } from '../../../../shared/domain/planning/lists.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { lineKey, minutenInWeek, teamChoices } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PersoonHeader } from './panel-header.tsx';
import type { PanelProps } from './panel-types.ts';
import { PeriodeFields } from './periode-fields.tsx';

/** The form sets hours or moves them. */
type Voorstel = InzetVraag & { readonly soort: 'zet' | 'verplaats' };

type Form = {
  readonly regels: readonly InzetLine[];
  readonly naarTeamId: string;
  /** undefined: nothing valid; when moving an empty field means all hours. */
  readonly minuten: number | undefined;
  readonly alles: boolean;
  readonly van: string | null | undefined;
  /** Last day, inclusive; null = without end. */
  readonly tm: string | null | undefined;
};

/** The change the form stands for, or null when something is missing or wrong. */
function voorstelOf(form: Form): Voorstel | null {
  const { regels, naarTeamId, minuten, alles, van, tm } = form;
  if (van === undefined || van === null || tm === undefined) return null;
  const tot = tm === null ? null : plusDagen(tm, 1);
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

function initialForm({ model, stand }: Pick<PanelProps<'inzet'>, 'model' | 'stand'>): Form {
  const van = stand.van;
  const [first] = stand.regels;
  const current = first === undefined ? null : minutenInWeek(model.planbord, first, van);
  return {
    regels: stand.regels,
    naarTeamId: stand.naarTeamId,
    minuten: stand.regels.length === 1 && current !== null ? current : undefined,
    alles: stand.regels.length > 1 && stand.naarTeamId !== '',
    van,
    tm: null,
  };
}

/** State of the form and its two writes: setting hours, or moving them. */
function useInzetForm(props: PanelProps<'inzet'>) {
  const { report, onClose } = props;
  const [vorm, setForm] = useState<Form>(() => initialForm(props));
  const [verstuurd, setVerstuurd] = useState(false);
  const zet = useOpdracht(capaciteitOpdrachten.zetInzet());
  const verplaats = useOpdracht(capaciteitOpdrachten.verplaatsInzet());
  const voorstel = useMemo(() => voorstelOf(vorm), [vorm]);
  const write = (asked: Voorstel) => {
    const { van, tot } = asked;
    const regels = [...asked.regels];
    return asked.soort === 'zet'
      ? zet.run({ regels, minutenPerWeek: asked.minutenPerWeek, van, tot })
      : verplaats.run({
          regels,
          naarTeamId: asked.naarTeamId,
          minutenPerWeek: asked.minutenPerWeek,
          van,
          tot,
        });
  };
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setVerstuurd(true);
    if (voorstel === null) return;
    begonBewerking();
    const result = await write(voorstel);
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  return {
    vorm,
    voorstel,
    verstuurd,
    verstuur,
    wijzig: (part: Partial<Form>) => setForm((previous) => ({ ...previous, ...part })),
    velden: vorm.naarTeamId === '' ? zet.velden : verplaats.velden,
    bezig: zet.bezig || verplaats.bezig,
  };
}

/** Changes hours, or moves them to another team, for one row or for all selected rows. */
export function InzetPanel(props: PanelProps<'inzet'>) {
  const { model, stand, rekenwijze, onClose } = props;
  const { gegevens, opzoek, vandaag } = model;
  const { vorm, voorstel, verstuurd, verstuur, wijzig, velden, bezig } = useInzetForm(props);
  const van = stand.van;
  const teams = teamChoices(gegevens, van).filter((choice) =>
    vorm.regels.some((line) => line.teamId !== choice.waarde),
  );
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonHeader personen={vorm.regels} opzoek={opzoek} />
      <VanTeam {...{ vorm, update: wijzig, model }} maandag={van} />
      <ChoiceField
        label="Naar team"
        waarde={vorm.naarTeamId}
        leeg="Hetzelfde team: uren wijzigen"
        keuzes={teams}
        melding={velden.naarTeamId ?? velden.teamId}
        eerste
        onChange={(naarTeamId) => wijzig({ naarTeamId, alles: naarTeamId !== '' && vorm.regels.length > 1 })}
      />
      <UrenSection {...{ vorm, update: wijzig, verstuurd }} melding={velden.minutenPerWeek} />
      <PeriodeFields
        {...{ vandaag, verstuurd }}
        van={vorm.van}
        tm={vorm.tm}
        meldingVan={velden.van}
        meldingTot={velden.tot}
        onChange={wijzig}
      />
      <GevolgBox vraag={voorstel} {...{ model, rekenwijze }} />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig}>
          Toepassen
        </Button>
        <Button onClick={onClose}>Annuleren</Button>
      </div>
    </form>
  );
}

type PartProps = { readonly vorm: Form; readonly update: (part: Partial<Form>) => void };

/** The row that changes; one person may have hours in more teams or for more doelen. */
function VanTeam({
  vorm,
  update,
  model,
  maandag,
}: PartProps & { readonly model: PanelProps<'inzet'>['model']; readonly maandag: string }) {
  const { planbord, opzoek } = model;
  const [first] = vorm.regels;
  if (first === undefined || vorm.regels.length > 1) {
    return <p className="zacht">{vorm.regels.length} gekozen rijen krijgen dezelfde wijziging.</p>;
  }
  const rows = planbord.rijen.flatMap((row) =>
    row.soort === 'inzet' &&
    row.medewerkerId === first.medewerkerId &&
    row.organisatieId === first.organisatieId
      ? [row]
      : [],
  );
  const choices = rows.map((row) => {
    const minuten = minutenInWeek(planbord, row, maandag) ?? 0;
    const doel = row.doel === 'casuistiek' ? '' : `, ${DOELEN.labels[row.doel].toLowerCase()}`;
    return {
      waarde: row.sleutel,
      label: `${opzoek.teams.get(row.teamId)?.naam ?? ''}${doel} (${urenWithEenheid(minuten)})`,
    };
  });
  return (
    <ChoiceField
      label="Van team"
      waarde={lineKey(first)}
      keuzes={choices}
      onChange={(key) => {
        const row = rows.find((r) => r.sleutel === key);
        if (!row) return;
        const { medewerkerId, organisatieId, teamId, doel } = row;
        update({
          regels: [{ medewerkerId, organisatieId, teamId, doel }],
          minuten: minutenInWeek(planbord, row, maandag) ?? undefined,
        });
      }}
    />
  );
}

function UrenSection({
  vorm,
  update,
  verstuurd,
  melding,
}: PartProps & { readonly verstuurd: boolean; readonly melding: string | undefined }) {
  const verplaatst = vorm.naarTeamId !== '';
  return (
    <>
      {verplaatst ? (
        <fieldset className="keuzerij">
          <legend className="alleen-voorlezen">Hoeveel uren</legend>
          <label>
            <input type="radio" checked={vorm.alles} onChange={() => update({ alles: true })} /> Alle uren
          </label>
          <label>
            <input type="radio" checked={!vorm.alles} onChange={() => update({ alles: false })} /> Een deel
          </label>
        </fieldset>
      ) : null}
      {verplaatst && vorm.alles ? null : (
        <UrenField
          label={verplaatst ? 'Uren per week die meegaan' : 'Uren per week'}
          waarde={vorm.minuten}
          vanafEen={verplaatst}
          toonFouten={verstuurd}
          melding={melding}
          onChange={(minuten) => update({ minuten })}
        />
      )}
    </>
  );
}
