import { useState } from 'react';
import type { AfspraakLine } from '../../../../shared/contract/base/afspraken.ts';
import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { AFSPRAAK_SOORTEN, type AfspraakSoort } from '../../../../shared/domain/organisatie/lists.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, NumberField, TextField } from '../../../components/field/field.tsx';
import { useRowForm } from '../../../data/form.ts';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Values = {
  readonly soort: AfspraakSoort;
  readonly minuten: number | undefined;
  readonly eenheid: 'uren' | 'fte';
  /** Euros as typed; '' = no amount was recorded. */
  readonly bedrag: string;
  readonly kenmerk: string;
  readonly eisen: string;
  readonly van: string | null | undefined;
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
  const tot = afspraak?.geldigTot ?? null;
  const centen = afspraak?.bedragCenten ?? null;
  return {
    soort: afspraak?.soort ?? 'subsidie',
    minuten: afspraak?.minutenPerWeek,
    eenheid: 'uren',
    bedrag: centen === null ? '' : (centen / 100).toFixed(2).replace('.', ','),
    kenmerk: afspraak?.kenmerk ?? '',
    eisen: afspraak?.eisen ?? '',
    van: afspraak?.geldigVan ?? vandaag,
    tm: tot === null ? null : plusDagen(tot, -1),
  };
}

type Props = {
  readonly organisatieId: string;
  readonly afspraak: AfspraakLine | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

export function AfspraakDialog({ organisatieId, afspraak, vandaag, onClose }: Props) {
  const [waarden, setValues] = useState(() => initialValues(afspraak, vandaag));
  const read = () => {
    const { soort, minuten, kenmerk, eisen, van, tm } = waarden;
    const bedragCenten = readBedrag(waarden.bedrag);
    if (minuten === undefined || typeof van !== 'string' || tm === undefined || bedragCenten === undefined)
      return null;
    const tot = tm === null ? null : plusDagen(tm, 1);
    return { soort, minutenPerWeek: minuten, bedragCenten, kenmerk, eisen, van, tot };
  };
  const form = useRowForm({
    id: afspraak?.id ?? null,
    read,
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
      <Fields
        {...{ waarden, vandaag }}
        toonFouten={form.toonFouten}
        velden={form.velden}
        set={(part) => setValues((previous) => ({ ...previous, ...part }))}
      />
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
function HoeveelField({ waarden, set, vandaag, toonFouten, velden }: FieldsProps) {
  const { gegevens } = usePlanbordVandaag();
  const voltijd = rekeninstellingenOn(gegevens?.instellingen ?? [], vandaag).voltijdMinuten;
  const { minuten, eenheid } = waarden;
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
      waarde={minuten === undefined ? undefined : minuten / perEen}
      onChange={(number) => set({ minuten: number === undefined ? undefined : Math.round(number * perEen) })}
      toonFouten={toonFouten}
      melding={velden.minutenPerWeek}
    />
  );
}

type FieldsProps = {
  readonly waarden: Values;
  readonly set: (part: Partial<Values>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function Fields({ waarden, set, vandaag, toonFouten, velden }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label="Soort"
        waarde={waarden.soort}
        keuzes={AFSPRAAK_SOORTEN.options}
        onChange={(text) => set({ soort: AFSPRAAK_SOORTEN.find(text) ?? waarden.soort })}
        melding={velden.soort}
      />
      <ChoiceField
        label="Afgesproken in"
        waarde={waarden.eenheid}
        keuzes={EENHEDEN}
        onChange={(text) => set({ eenheid: text === 'fte' ? 'fte' : 'uren' })}
      />
      <HoeveelField {...{ waarden, set, vandaag, toonFouten, velden }} />
      <DatumField
        label="Vanaf"
        verplicht
        waarde={waarden.van}
        onChange={(van) => set({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumField
        label="T/m"
        hint="De laatste dag. Leeg = zonder einde."
        optioneel
        waarde={waarden.tm}
        rand="einde"
        na={waarden.van}
        onChange={(tm) => set({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <TextField
        label="Bedrag in euro"
        hint="Voor de hele periode. Leeg = niet bekend."
        waarde={waarden.bedrag}
        onChange={(bedrag) => set({ bedrag })}
        maxLengte={20}
        melding={velden.bedragCenten ?? bedragFault(waarden.bedrag)}
      />
      <TextField
        label="Kenmerk"
        waarde={waarden.kenmerk}
        onChange={(kenmerk) => set({ kenmerk })}
        maxLengte={80}
        melding={velden.kenmerk}
      />
      <div className="veld--breed">
        <TextField
          label="Eisen"
          regels={2}
          waarde={waarden.eisen}
          onChange={(eisen) => set({ eisen })}
          maxLengte={500}
          melding={velden.eisen}
        />
      </div>
    </>
  );
}
