import type { AfspraakLine } from '../../../../shared/contract/base/afspraken.ts';
import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { AFSPRAAK_SOORTEN, type AfspraakSoort } from '../../../../shared/domain/organisatie/lists.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { dagAfter, lastDagBefore } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField, TmField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, NumberField, TextField } from '../../../components/field/field.tsx';
import { type Fields, useRowForm } from '../../../data/form.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { useToday } from '../../../lib/today.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Values = {
  readonly soort: AfspraakSoort;
  readonly minuten: number | undefined;
  readonly eenheid: 'uren' | 'fte';
  /** Euros as typed; '' = no amount was recorded. */
  readonly bedrag: string;
  readonly kenmerk: string;
  readonly eisen: string;
  readonly van: string | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

/** '1.234,50' → cents; '' → null; undefined = not an amount. */
function readBedrag(text: string): number | null | undefined {
  const schoon = text.trim().replace(/^€\s*/u, '');
  if (schoon === '') return null;
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?$|^\d+(?:,\d{1,2})?$/u.test(schoon)) return undefined;
  return Math.round(Number(schoon.replaceAll('.', '').replace(',', '.')) * 100);
}

function initialValues(afspraak: AfspraakLine | null, vandaag: string): Values {
  const centen = afspraak?.bedragCenten ?? null;
  return {
    soort: afspraak?.soort ?? 'subsidie',
    minuten: afspraak?.minutenPerWeek,
    eenheid: 'uren',
    bedrag: centen === null ? '' : (centen / 100).toFixed(2).replace('.', ','),
    kenmerk: afspraak?.kenmerk ?? '',
    eisen: afspraak?.eisen ?? '',
    van: afspraak?.geldigVan ?? vandaag,
    tm: lastDagBefore(afspraak?.geldigTot ?? null),
  };
}

type Props = {
  readonly organisatieId: string;
  readonly afspraak: AfspraakLine | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

export function AfspraakDialog({ organisatieId, afspraak, vandaag, onClose }: Props) {
  const form = useRowForm({
    id: afspraak?.id ?? null,
    begin: () => initialValues(afspraak, vandaag),
    read: ({ soort, minuten, kenmerk, eisen, van, tm, bedrag }) => {
      const bedragCenten = readBedrag(bedrag);
      if (minuten === undefined || van === undefined || tm === undefined || bedragCenten === undefined)
        return null;
      return { soort, minutenPerWeek: minuten, bedragCenten, kenmerk, eisen, van, tot: dagAfter(tm) };
    },
    nieuw: [organisatieOpdrachten.nieuweAfspraak, (input) => ({ organisatieId, ...input })],
    wijzig: [organisatieOpdrachten.wijzigAfspraak, (input, id) => ({ id, ...input })],
    verwijder: organisatieOpdrachten.verwijderAfspraak,
    done: onClose,
  });
  return (
    <FormDialog
      titel={afspraak === null ? 'Nieuwe afspraak' : 'Afspraak wijzigen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <AfspraakFields {...form} />
    </FormDialog>
  );
}

function bedragFault(bedrag: string): string | undefined {
  return readBedrag(bedrag) === undefined ? 'Vul een bedrag in, bijvoorbeeld 125.000 of 1234,50.' : undefined;
}

const EENHEDEN = [
  { waarde: 'uren', label: 'uren per week' },
  { waarde: 'fte', label: 'fte' },
] as const;

/** How much was agreed, in the unit of the agreement; kept in minutes per week. */
function HoeveelField({ waarden: { eenheid }, veld }: Fields<Values>) {
  const { gegevens } = usePlanbordVandaag();
  const voltijd = rekeninstellingenOn(gegevens?.instellingen ?? [], useToday()).voltijdMinuten;
  const { waarde, onChange, ...field } = veld('minuten', 'minutenPerWeek');
  const perEen = eenheid === 'fte' ? voltijd : 60;
  return (
    <NumberField
      key={eenheid}
      label={eenheid === 'fte' ? 'Fte, van iedereen samen' : 'Uren per week, van iedereen samen'}
      hint={eenheid === 'fte' ? `1 fte is ${urenWithEenheid(voltijd)} per week.` : undefined}
      eenheid={eenheid === 'fte' ? 'fte' : 'uur'}
      min={0}
      max={eenheid === 'fte' ? 2500 : 100_000}
      decimalen={eenheid === 'fte' ? 2 : 1}
      verplicht
      waarde={waarde === undefined ? undefined : waarde / perEen}
      onChange={(number) => onChange(number === undefined ? undefined : Math.round(number * perEen))}
      {...field}
    />
  );
}

function AfspraakFields(form: Fields<Values>) {
  const { waarden, veld } = form;
  const bedrag = veld('bedrag', 'bedragCenten');
  return (
    <>
      <ChoiceField label="Soort" keuzes={AFSPRAAK_SOORTEN.options} {...veld('soort')} />
      <ChoiceField label="Afgesproken in" keuzes={EENHEDEN} {...veld('eenheid')} />
      <HoeveelField {...form} />
      <DatumField label="Vanaf" verplicht {...veld('van')} />
      <TmField na={waarden.van} {...veld('tm', 'tot')} />
      <TextField
        label="Bedrag in euro"
        hint="Voor de hele periode. Leeg = niet bekend."
        maxLengte={20}
        {...bedrag}
        melding={bedrag.melding ?? bedragFault(waarden.bedrag)}
      />
      <TextField label="Kenmerk" maxLengte={80} {...veld('kenmerk')} />
      <div className="veld--breed">
        <TextField label="Eisen" regels={2} maxLengte={500} {...veld('eisen')} />
      </div>
    </>
  );
}
