import { useMemo } from 'react';
import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN } from '../../../../shared/domain/planning/lists.ts';
import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { dagAfter } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField } from '../../../components/field/field.tsx';
import { useFieldForm } from '../../../data/form.ts';
import { teamRefusal } from '../../../data/own-gebied.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { lineKey, minutenInWeek } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PanelForm } from './panel-form.tsx';
import { PersoonHeader } from './panel-header.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';
import { type Periode, PeriodeFields } from './periode-fields.tsx';

type Filled = Periode & { readonly ander: string };

/** Everybody with hours in another team, the same gebied first. */
function partners({ model, stand }: PanelProps<'ruil'>) {
  const { planbord, opzoek } = model;
  const { een, van } = stand;
  const gebied = opzoek.gebiedVanTeam.get(een.teamId);
  const wanneer = { geldigVan: van, geldigTot: null };
  return planbord.rijen
    .flatMap((row) => {
      if (row.soort !== 'inzet' || row.teamId === een.teamId || row.medewerkerId === een.medewerkerId)
        return [];
      const minuten = minutenInWeek(planbord, row, van) ?? 0;
      if (minuten === 0 || teamRefusal('capaciteit.ruilInzet', [row.teamId], wanneer) !== null) return [];
      const { medewerkerId, organisatieId, teamId, doel } = row;
      const info = opzoek.persoon(medewerkerId, organisatieId);
      const team = opzoek.teams.get(teamId);
      const wat = doel === 'casuistiek' ? '' : `, ${DOELEN.labels[doel].toLowerCase()}`;
      const specialisme = info.hoofdspecialisme === '' ? '' : ` · ${info.hoofdspecialisme}`;
      return {
        line: { medewerkerId, organisatieId, teamId, doel },
        near: opzoek.gebiedVanTeam.get(teamId) === gebied ? 0 : 1,
        volgorde: team?.volgorde ?? 0,
        waarde: row.sleutel,
        label: `${info.naam} (${urenWithEenheid(minuten)}${wat}${specialisme})`,
        groep: team?.naam ?? '',
      };
    })
    .sort((a, b) => a.near - b.near || a.volgorde - b.volgorde || compareText(a.label, b.label));
}

/** Two people change places, each with all hours of the row: one opdracht, so one step back. */
export function RuilPanel(props: PanelProps<'ruil'>) {
  const { model, stand, rekenwijze, onClose } = props;
  const { een } = stand;
  const choices = useMemo(() => partners(props), [props]);
  const lineOf = (key: string): InzetLine | undefined => choices.find(({ waarde }) => waarde === key)?.line;
  const { waarden, veld, ...form } = useFieldForm(capaciteitOpdrachten.ruilInzet(), {
    begin: (): Filled => ({
      ander: stand.ander === null ? '' : lineKey(stand.ander),
      van: stand.van,
      tm: null,
    }),
    input: (filled) => {
      const ander = lineOf(filled.ander);
      const { van, tm } = filled;
      if (ander === undefined || van === undefined || tm === undefined) return null;
      begonBewerking();
      return { een, ander, van, tot: dagAfter(tm) };
    },
    done: closeAfter(props),
  });
  const ander = lineOf(waarden.ander);
  const { van, tm } = waarden;
  const vraag = useMemo(() => {
    const tot = tm === undefined ? null : dagAfter(tm);
    if (ander === undefined || van === undefined || tm === undefined || (tot !== null && tot <= van))
      return null;
    return { soort: 'ruil' as const, regels: [een, ander], van, tot };
  }, [een, ander, van, tm]);
  return (
    <PanelForm form={form} knop="Ruilen" onClose={onClose}>
      <PersoonHeader personen={[een]} opzoek={model.opzoek} />
      <ChoiceField
        label={`Uit ${model.opzoek.teams.get(een.teamId)?.naam ?? ''} ruilen met`}
        leeg="Kies een medewerker"
        leegMelding="Kies met wie u ruilt."
        keuzes={choices}
        eerste
        {...veld('ander')}
      />
      {ander === undefined ? null : <PersoonHeader personen={[ander]} opzoek={model.opzoek} />}
      <PeriodeFields van={veld('van')} tm={veld('tm', 'tot')} />
      <GevolgBox vraag={vraag} {...{ model, rekenwijze }} />
    </PanelForm>
  );
}
