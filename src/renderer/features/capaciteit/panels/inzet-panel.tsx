import { useMemo } from 'react';
import type { InzetLine, InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN } from '../../../../shared/domain/planning/lists.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { dagAfter } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { type Fields, useForm, useValues, type Values, withFields } from '../../../data/form.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { lineKey, minutenInWeek, teamChoices } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PanelForm, RadioField } from './panel-form.tsx';
import { PersoonHeader } from './panel-header.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';
import { type Periode, PeriodeFields } from './periode-fields.tsx';

/** The form sets hours or moves them. */
type Voorstel = InzetVraag & { readonly soort: 'zet' | 'verplaats' };

type Filled = Periode & {
  readonly regels: readonly InzetLine[];
  readonly naarTeamId: string;
  /** undefined: nothing valid; when moving an empty field means all hours. */
  readonly minuten: number | undefined;
  readonly alles: boolean;
};

/** The change the form stands for, or null when something is missing or wrong. */
function voorstelOf(filled: Filled): Voorstel | null {
  const { regels, naarTeamId, minuten, alles, van, tm } = filled;
  if (van === undefined || tm === undefined) return null;
  const tot = dagAfter(tm);
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

function initialForm({ model, stand }: Pick<PanelProps<'inzet'>, 'model' | 'stand'>): Filled {
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

/** The form and its two writes: setting hours, or moving them. */
function useInzetForm(props: PanelProps<'inzet'>) {
  const values = useValues(() => initialForm(props));
  const voorstel = useMemo(() => voorstelOf(values.waarden), [values.waarden]);
  const done = closeAfter(props);
  const begin = <I,>(input: I): I => {
    begonBewerking();
    return input;
  };
  const zet = useForm(capaciteitOpdrachten.zetInzet(), {
    input: () => {
      if (voorstel?.soort !== 'zet') return null;
      const { regels, minutenPerWeek, van, tot } = voorstel;
      return begin({ regels: [...regels], minutenPerWeek, van, tot });
    },
    done,
  });
  const verplaats = useForm(capaciteitOpdrachten.verplaatsInzet(), {
    input: () => {
      if (voorstel?.soort !== 'verplaats') return null;
      const { regels, naarTeamId, minutenPerWeek, van, tot } = voorstel;
      return begin({ regels: [...regels], naarTeamId, minutenPerWeek, van, tot });
    },
    done,
  });
  const form = values.waarden.naarTeamId === '' ? zet : verplaats;
  const toonFouten = zet.toonFouten || verplaats.toonFouten;
  return { voorstel, ...withFields(values, { ...form, toonFouten }) };
}

/** Changes hours, or moves them to another team, for one row or for all selected rows. */
export function InzetPanel(props: PanelProps<'inzet'>) {
  const { model, stand, rekenwijze, onClose } = props;
  const { gegevens, opzoek } = model;
  const { voorstel, ...form } = useInzetForm(props);
  const { waarden, set, veld, velden } = form;
  const { regels } = waarden;
  const teams = teamChoices(gegevens, stand.van, 'capaciteit.verplaatsInzet').filter((choice) =>
    regels.some((line) => line.teamId !== choice.waarde),
  );
  return (
    <PanelForm form={form} knop="Toepassen" onClose={onClose}>
      <PersoonHeader personen={regels} opzoek={opzoek} />
      <VanTeam {...{ waarden, set, model }} maandag={stand.van} />
      <ChoiceField
        label="Naar team"
        waarde={waarden.naarTeamId}
        leeg="Hetzelfde team: uren wijzigen"
        keuzes={teams}
        melding={velden.naarTeamId ?? velden.teamId}
        eerste
        onChange={(naarTeamId) => set({ naarTeamId, alles: naarTeamId !== '' && regels.length > 1 })}
      />
      <UrenSection {...form} />
      <PeriodeFields van={veld('van')} tm={veld('tm', 'tot')} />
      <GevolgBox vraag={voorstel} {...{ model, rekenwijze }} />
    </PanelForm>
  );
}

type VanProps = Values<Filled> & {
  readonly model: PanelProps<'inzet'>['model'];
  readonly maandag: string;
};

/** The row that changes; one person may have hours in more teams or for more doelen. */
function VanTeam({ waarden: { regels }, set, model, maandag }: VanProps) {
  const { planbord, opzoek } = model;
  const [first] = regels;
  if (first === undefined || regels.length > 1) {
    return <p className="zacht">{regels.length} gekozen rijen krijgen dezelfde wijziging.</p>;
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
        set({
          regels: [{ medewerkerId, organisatieId, teamId, doel }],
          minuten: minutenInWeek(planbord, row, maandag) ?? undefined,
        });
      }}
    />
  );
}

const HOEVEEL = [
  [true, 'Alle uren'],
  [false, 'Een deel'],
] as const;

function UrenSection({ waarden: { naarTeamId, alles }, veld }: Fields<Filled>) {
  const verplaatst = naarTeamId !== '';
  return (
    <>
      {verplaatst ? <RadioField label="Hoeveel uren" keuzes={HOEVEEL} {...veld('alles')} /> : null}
      {verplaatst && alles ? null : (
        <UrenField
          label={verplaatst ? 'Uren per week die meegaan' : 'Uren per week'}
          vanafEen={verplaatst}
          {...veld('minuten', 'minutenPerWeek')}
        />
      )}
    </>
  );
}
