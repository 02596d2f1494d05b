import { Button } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import type { InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN, type Doel } from '../../../../shared/domain/planning/lists.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { teamChoices } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PersoonHeader } from './panel-header.tsx';
import type { PanelProps } from './panel-types.ts';
import { PeriodeFields } from './periode-fields.tsx';

type Form = {
  readonly teamId: string;
  readonly doel: Doel;
  readonly minuten: number | undefined;
  readonly van: string | null | undefined;
  readonly tm: string | null | undefined;
};

function voorstelOf(
  form: Form,
  { medewerkerId, organisatieId }: PanelProps<'plaats'>['stand'],
): (InzetVraag & { readonly soort: 'zet' }) | null {
  const { teamId, doel, minuten, van, tm } = form;
  if (teamId === '' || minuten === undefined || typeof van !== 'string' || tm === undefined) return null;
  const tot = tm === null ? null : plusDagen(tm, 1);
  if (tot !== null && tot <= van) return null;
  return {
    soort: 'zet',
    regels: [{ medewerkerId, organisatieId, teamId, doel }],
    minutenPerWeek: minuten,
    van,
    tot,
  };
}

function usePlaatsForm({ stand, report, onClose }: PanelProps<'plaats'>) {
  const [vorm, setForm] = useState<Form>({
    teamId: '',
    doel: 'casuistiek',
    minuten: undefined,
    van: stand.van,
    tm: null,
  });
  const [verstuurd, setVerstuurd] = useState(false);
  const { run, bezig, velden } = useOpdracht(capaciteitOpdrachten.zetInzet());
  const voorstel = useMemo(() => voorstelOf(vorm, stand), [vorm, stand]);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setVerstuurd(true);
    if (voorstel === null) return;
    begonBewerking();
    const { regels, minutenPerWeek, van, tot } = voorstel;
    const result = await run({ regels: [...regels], minutenPerWeek, van, tot });
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  const wijzig = (part: Partial<Form>) => setForm((previous) => ({ ...previous, ...part }));
  return { vorm, wijzig, voorstel, verstuurd, verstuur, bezig, velden };
}

/** Gives a person hours in a team where they have none yet. */
export function PlaatsPanel(props: PanelProps<'plaats'>) {
  const { model, stand, rekenwijze, onClose } = props;
  const { gegevens, opzoek, vandaag } = model;
  const { vorm, wijzig, voorstel, verstuurd, verstuur, bezig, velden } = usePlaatsForm(props);
  const noTeam = verstuurd && vorm.teamId === '' ? 'Kies een team.' : undefined;
  return (
    <form className="paneelvorm" onSubmit={(e) => void verstuur(e)} noValidate>
      <PersoonHeader personen={[stand]} opzoek={opzoek} />
      <ChoiceField
        label="Team"
        waarde={vorm.teamId}
        leeg="Kies een team"
        keuzes={teamChoices(gegevens, stand.van)}
        melding={velden.teamId ?? noTeam}
        eerste
        onChange={(teamId) => wijzig({ teamId })}
      />
      <ChoiceField
        label="Doel"
        waarde={vorm.doel}
        keuzes={DOELEN.options}
        onChange={(value) => wijzig({ doel: DOELEN.find(value) ?? 'casuistiek' })}
      />
      <UrenField
        label="Uren per week"
        waarde={vorm.minuten}
        vanafEen
        toonFouten={verstuurd}
        melding={velden.minutenPerWeek}
        onChange={(minuten) => wijzig({ minuten })}
      />
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
