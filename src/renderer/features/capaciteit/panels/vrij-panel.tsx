import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  findKandidaten,
  type Kandidaat,
  type KandidaatVraag,
  teamRuimte,
} from '../../../../shared/domain/inzet/kandidaten.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import { countText } from '../../../../shared/domain/tekst/number.ts';
import { lastDatum, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagenBetween } from '../../../../shared/domain/tijd/week.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { typed, useValues, type Values } from '../../../data/form.ts';
import { isInWindow } from '../../../data/window.ts';
import { organisatieChoices, sortedChoices } from './choices.ts';
import { KandidaatCard } from './kandidaat-card.tsx';
import type { PanelProps } from './panel-types.ts';
import { vacatureSentence } from './vacature-panel.tsx';

/** Weeks that somebody has to be free. */
const WEKEN = 13;
/** More are asked for. */
const SHOWN = 8;

type Filled = {
  readonly minuten: number | undefined;
  readonly van: string | undefined;
  readonly specialismeId: string;
  readonly organisatieId: string;
  readonly gebied: boolean;
  readonly skj: boolean;
};

function useKandidaten(
  { gegevens, venster, vandaag }: PanelProps<'vrij'>['model'],
  vraag: KandidaatVraag | null,
): readonly Kandidaat[] | null {
  const uitgesteld = useDeferredValue(vraag);
  return useMemo(() => {
    if (uitgesteld === null || !isInWindow(venster, uitgesteld.venster.geldigVan)) return null;
    const { geldigVan, geldigTot } = uitgesteld.venster;
    const maandagen = maandagenBetween(geldigVan, geldigTot);
    const planbord = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze: 'auto' });
    return findKandidaten(gegevens, uitgesteld, teamRuimte(planbord));
  }, [uitgesteld, gegevens, venster, vandaag]);
}

/** Who can take hours in a team, best first, with what it does; one click gives the hours. */
export function VrijPanel(props: PanelProps<'vrij'>) {
  const { model, stand, onClose } = props;
  const { opzoek } = model;
  const vacature = stand.vacatureId === null ? undefined : opzoek.vacatures.get(stand.vacatureId);
  const values = useValues(
    (): Filled => ({
      minuten: typed(vacature?.minutenPerWeek ?? stand.minuten ?? undefined),
      van: typed(vacature === undefined ? stand.van : lastDatum(vacature.gewensteStart, model.vandaag)),
      specialismeId: vacature?.specialismeId ?? stand.specialismeId ?? '',
      organisatieId: '',
      gebied: false,
      skj: false,
    }),
  );
  const { minuten, van, specialismeId, organisatieId } = values.waarden;
  const vraag = useMemo(
    (): KandidaatVraag | null =>
      van === undefined
        ? null
        : {
            teamId: stand.teamId,
            venster: { geldigVan: van, geldigTot: plusDagen(van, WEKEN * 7) },
            minuten: minuten ?? null,
            specialismeId: specialismeId === '' ? null : specialismeId,
            functieId: vacature?.functieId ?? null,
            organisatieId: vacature?.organisatieId ?? null,
          },
    [stand.teamId, van, minuten, specialismeId, vacature],
  );
  const all = useKandidaten(model, vraag);
  const shown = all?.filter(
    (k) =>
      (organisatieId === '' || k.organisatieId === organisatieId) &&
      (!values.waarden.gebied || k.nabij !== 'stad') &&
      (!values.waarden.skj || k.skjGoed),
  );
  return (
    <div className="paneelvorm">
      <p>
        {vacature === undefined
          ? `Voor ${opzoek.teams.get(stand.teamId)?.naam ?? ''}`
          : vacatureSentence(vacature, model)}
      </p>
      <VrijFields values={values} model={model} />
      {vraag === null || shown === undefined ? (
        <p className="zacht" role="status">
          Kies een dag die op het planbord staat.
        </p>
      ) : (
        <List key={JSON.stringify(vraag)} {...{ props, vacature, shown, vraag }} />
      )}
      <div className="paneelvorm__knoppen">
        <Button onClick={onClose}>Sluiten</Button>
      </div>
    </div>
  );
}

type FieldsProps = { readonly values: Values<Filled>; readonly model: PanelProps<'vrij'>['model'] };

function VrijFields({ values: { waarden, set }, model: { gegevens, vandaag } }: FieldsProps) {
  const periode = { geldigVan: waarden.van ?? vandaag, geldigTot: null };
  const needsSkj = gegevens.specialismen.find(({ id }) => id === waarden.specialismeId)?.vereistSkj === true;
  return (
    <>
      <UrenField label="Uren per week" waarde={waarden.minuten} onChange={(minuten) => set({ minuten })} />
      <DatumField
        label="Vanaf"
        hint="Wie 13 weken lang uren vrij heeft."
        waarde={waarden.van}
        onChange={(van) => set({ van })}
      />
      <ChoiceField
        label="Specialisme"
        leeg="Geen voorkeur"
        keuzes={sortedChoices(gegevens.specialismen)}
        waarde={waarden.specialismeId}
        onChange={(specialismeId) => set({ specialismeId })}
      />
      <ChoiceField
        label="Organisatie"
        leeg="Alle organisaties"
        keuzes={organisatieChoices(gegevens, periode)}
        waarde={waarden.organisatieId}
        onChange={(organisatieId) => set({ organisatieId })}
      />
      <CheckField
        label="Alleen wie in dit gebied werkt"
        waarde={waarden.gebied}
        onChange={(gebied) => set({ gebied })}
      />
      {needsSkj ? (
        <CheckField label="Alleen met geldige SKJ" waarde={waarden.skj} onChange={(skj) => set({ skj })} />
      ) : null}
    </>
  );
}

type ListProps = {
  readonly props: PanelProps<'vrij'>;
  readonly vacature: Parameters<typeof KandidaatCard>[0]['vacature'];
  readonly shown: readonly Kandidaat[];
  readonly vraag: KandidaatVraag;
};

function List({ props, vacature, shown, vraag }: ListProps) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const keyOf = (k: Kandidaat) => `${k.medewerkerId}|${k.organisatieId}`;
  const [first] = shown;
  if (first === undefined) {
    return (
      <p className="zacht" role="status">
        Niemand heeft in deze 13 weken uren vrij, en geen team heeft ruimte om uren af te staan. Kies minder
        uren of een andere dag, of voeg een vacature toe.
      </p>
    );
  }
  const current = open ?? keyOf(first);
  return (
    <>
      <p role="status">{countText(shown.length, 'medewerker', 'medewerkers')}, de beste keuze eerst.</p>
      <ol className="kandidaten" aria-label="Wie is vrij">
        {(all ? shown : shown.slice(0, SHOWN)).map((kandidaat) => (
          <KandidaatCard
            key={keyOf(kandidaat)}
            {...{ props, vacature, kandidaat, vraag }}
            open={current === keyOf(kandidaat)}
            onOpen={() => setOpen(keyOf(kandidaat))}
          />
        ))}
      </ol>
      {all || shown.length <= SHOWN ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          Nog {shown.length - SHOWN} tonen
        </Button>
      )}
    </>
  );
}
