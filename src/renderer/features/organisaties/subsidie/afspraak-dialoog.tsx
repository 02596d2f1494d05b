import { useState } from 'react';
import type { AfspraakRegel } from '../../../../shared/contract/base/afspraken.ts';
import { rekeninstellingenOp } from '../../../../shared/domain/instelling/instellingen.ts';
import { AFSPRAAK_SOORTEN, type AfspraakSoort } from '../../../../shared/domain/organisatie/lijsten.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { usePlanbordVandaag } from '../../../data/planbord-data.ts';
import { useRijVorm } from '../../../data/vorm.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Waarden = {
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
function leesBedrag(tekst: string): number | null | undefined {
  const schoon = tekst.trim().replace(/^€\s*/u, '');
  if (schoon === '') return null;
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?$|^\d+(?:,\d{1,2})?$/u.test(schoon)) return undefined;
  return Math.round(Number(schoon.replaceAll('.', '').replace(',', '.')) * 100);
}

function beginWaarden(afspraak: AfspraakRegel | null, vandaag: string): Waarden {
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
  readonly afspraak: AfspraakRegel | null;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

export function AfspraakDialoog({ organisatieId, afspraak, vandaag, onSluit }: Props) {
  const [waarden, zetWaarden] = useState(() => beginWaarden(afspraak, vandaag));
  const lees = () => {
    const { soort, minuten, kenmerk, eisen, van, tm } = waarden;
    const bedragCenten = leesBedrag(waarden.bedrag);
    if (minuten === undefined || typeof van !== 'string' || tm === undefined || bedragCenten === undefined)
      return null;
    const tot = tm === null ? null : plusDagen(tm, 1);
    return { soort, minutenPerWeek: minuten, bedragCenten, kenmerk, eisen, van, tot };
  };
  const vorm = useRijVorm({
    id: afspraak?.id ?? null,
    lees,
    nieuw: [organisatieOpdrachten.nieuweAfspraak, (invoer) => ({ organisatieId, ...invoer })],
    wijzig: [organisatieOpdrachten.wijzigAfspraak, (invoer, id) => ({ id, ...invoer })],
    verwijder: organisatieOpdrachten.verwijderAfspraak,
    klaar: onSluit,
  });
  return (
    <VormDialoog
      titel={afspraak === null ? 'Nieuwe afspraak' : 'Afspraak wijzigen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <Velden
        {...{ waarden, vandaag }}
        toonFouten={vorm.toonFouten}
        velden={vorm.velden}
        zet={(deel) => zetWaarden((vorige) => ({ ...vorige, ...deel }))}
      />
    </VormDialoog>
  );
}

function bedragFout(bedrag: string): string | undefined {
  return leesBedrag(bedrag) === undefined ? 'Vul een bedrag in, bijvoorbeeld 125.000 of 1234,50.' : undefined;
}

const EENHEDEN = [
  { waarde: 'uren', label: 'uren per week' },
  { waarde: 'fte', label: 'fte' },
] as const;

/** How much was agreed, in the unit of the agreement; kept in minutes per week. */
function HoeveelVeld({ waarden, zet, vandaag, toonFouten, velden }: VeldenProps) {
  const { gegevens } = usePlanbordVandaag();
  const voltijd = rekeninstellingenOp(gegevens?.instellingen ?? [], vandaag).voltijdMinuten;
  const { minuten, eenheid } = waarden;
  const perEen = eenheid === 'fte' ? voltijd : 60;
  return (
    <GetalVeld
      key={eenheid}
      label={eenheid === 'fte' ? 'Fte, van iedereen samen' : 'Uren per week, van iedereen samen'}
      hint={eenheid === 'fte' ? `1 fte is ${urenMetEenheid(voltijd)} per week.` : undefined}
      eenheid={eenheid === 'fte' ? 'fte' : 'uur'}
      min={0}
      max={eenheid === 'fte' ? 2500 : 100_000}
      decimalen={eenheid === 'fte' ? 2 : 1}
      verplicht
      waarde={minuten === undefined ? undefined : minuten / perEen}
      onWijzig={(getal) => zet({ minuten: getal === undefined ? undefined : Math.round(getal * perEen) })}
      toonFouten={toonFouten}
      melding={velden.minutenPerWeek}
    />
  );
}

type VeldenProps = {
  readonly waarden: Waarden;
  readonly zet: (deel: Partial<Waarden>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function Velden({ waarden, zet, vandaag, toonFouten, velden }: VeldenProps) {
  return (
    <>
      <KeuzeVeld
        label="Soort"
        waarde={waarden.soort}
        keuzes={AFSPRAAK_SOORTEN.options}
        onWijzig={(tekst) => zet({ soort: AFSPRAAK_SOORTEN.find(tekst) ?? waarden.soort })}
        melding={velden.soort}
      />
      <KeuzeVeld
        label="Afgesproken in"
        waarde={waarden.eenheid}
        keuzes={EENHEDEN}
        onWijzig={(tekst) => zet({ eenheid: tekst === 'fte' ? 'fte' : 'uren' })}
      />
      <HoeveelVeld {...{ waarden, zet, vandaag, toonFouten, velden }} />
      <DatumVeld
        label="Vanaf"
        verplicht
        waarde={waarden.van}
        onWijzig={(van) => zet({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumVeld
        label="T/m"
        hint="De laatste dag. Leeg = zonder einde."
        optioneel
        waarde={waarden.tm}
        onWijzig={(tm) => zet({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <TekstVeld
        label="Bedrag in euro"
        hint="Voor de hele periode. Leeg = niet bekend."
        waarde={waarden.bedrag}
        onWijzig={(bedrag) => zet({ bedrag })}
        maxLengte={20}
        melding={velden.bedragCenten ?? bedragFout(waarden.bedrag)}
      />
      <TekstVeld
        label="Kenmerk"
        waarde={waarden.kenmerk}
        onWijzig={(kenmerk) => zet({ kenmerk })}
        maxLengte={80}
        melding={velden.kenmerk}
      />
      <div className="veld--breed">
        <TekstVeld
          label="Eisen"
          regels={2}
          waarde={waarden.eisen}
          onWijzig={(eisen) => zet({ eisen })}
          maxLengte={500}
          melding={velden.eisen}
        />
      </div>
    </>
  );
}
