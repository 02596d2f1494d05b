import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AfspraakRegel, AfspraakSoort } from '../../../shared/contract/subsidie.ts';
import { plusDagen } from '../../../shared/domain/datum.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, TekstVeld } from '../../components/veld.tsx';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { organisatieOpdrachten } from './organisaties.queries.ts';
import { AFSPRAAK_SOORT_LABEL, AFSPRAAK_SOORTEN } from './teksten.ts';

type Vorm = {
  readonly soort: AfspraakSoort;
  readonly minuten: number | undefined;
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

function beginVorm(afspraak: AfspraakRegel | null, vandaag: string): Vorm {
  const tot = afspraak?.geldigTot ?? null;
  const centen = afspraak?.bedragCenten ?? null;
  return {
    soort: afspraak?.soort ?? 'subsidie',
    minuten: afspraak?.minutenPerWeek,
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
  const [vorm, zetVorm] = useState(() => beginVorm(afspraak, vandaag));
  const [toonFouten, zetToonFouten] = useState(false);
  const nieuw = useOpdracht(organisatieOpdrachten.nieuweAfspraak);
  const wijzig = useOpdracht(organisatieOpdrachten.wijzigAfspraak);
  const verwijder = useOpdracht(organisatieOpdrachten.verwijderAfspraak, { formulier: false });
  const verstuur = async () => {
    zetToonFouten(true);
    const { soort, minuten, kenmerk, eisen, van, tm } = vorm;
    const bedragCenten = leesBedrag(vorm.bedrag);
    if (minuten === undefined || typeof van !== 'string' || tm === undefined || bedragCenten === undefined)
      return;
    const tot = tm === null ? null : plusDagen(tm, 1);
    const invoer = { soort, minutenPerWeek: minuten, bedragCenten, kenmerk, eisen, van, tot };
    const uitslag =
      afspraak === null
        ? await nieuw.voerUit({ organisatieId, ...invoer })
        : await wijzig.voerUit({ id: afspraak.id, ...invoer });
    if (uitslag.soort === 'ok') onSluit();
  };
  const weg = async (id: string) => {
    if ((await verwijder.voerUit({ id })).soort === 'ok') onSluit();
  };
  return (
    <VormDialoog
      titel={afspraak === null ? 'Nieuwe afspraak' : 'Afspraak wijzigen'}
      knop="Opslaan"
      bezig={nieuw.bezig || wijzig.bezig || verwijder.bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
      extra={afspraak === null ? null : <Button onClick={() => void weg(afspraak.id)}>Verwijderen</Button>}
    >
      <Velden
        {...{ vorm, vandaag, toonFouten }}
        velden={{ ...nieuw.velden, ...wijzig.velden }}
        zet={(deel) => zetVorm((vorige) => ({ ...vorige, ...deel }))}
      />
    </VormDialoog>
  );
}

type VeldenProps = {
  readonly vorm: Vorm;
  readonly zet: (deel: Partial<Vorm>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function Velden({ vorm, zet, vandaag, toonFouten, velden }: VeldenProps) {
  const bedragFout =
    leesBedrag(vorm.bedrag) === undefined ? 'Vul een bedrag in, bijvoorbeeld 125.000 of 1234,50.' : undefined;
  return (
    <>
      <KeuzeVeld
        label="Soort"
        waarde={vorm.soort}
        keuzes={AFSPRAAK_SOORTEN.map((waarde) => ({ waarde, label: AFSPRAAK_SOORT_LABEL[waarde] }))}
        onWijzig={(tekst) => zet({ soort: AFSPRAAK_SOORTEN.find((een) => een === tekst) ?? vorm.soort })}
        melding={velden.soort}
      />
      <GetalVeld
        label="Uren per week, van iedereen samen"
        eenheid="uur"
        min={0}
        max={100_000}
        decimalen={1}
        verplicht
        waarde={vorm.minuten === undefined ? undefined : vorm.minuten / 60}
        onWijzig={(uren) => zet({ minuten: uren === undefined ? undefined : Math.round(uren * 60) })}
        toonFouten={toonFouten}
        melding={velden.minutenPerWeek}
      />
      <DatumVeld
        label="Vanaf"
        verplicht
        waarde={vorm.van}
        onWijzig={(van) => zet({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumVeld
        label="T/m"
        hint="De laatste dag. Leeg = zonder einde."
        optioneel
        waarde={vorm.tm}
        onWijzig={(tm) => zet({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <TekstVeld
        label="Bedrag in euro"
        hint="Voor de hele periode. Leeg = niet bekend."
        waarde={vorm.bedrag}
        onWijzig={(bedrag) => zet({ bedrag })}
        maxLengte={20}
        melding={velden.bedragCenten ?? bedragFout}
      />
      <TekstVeld
        label="Kenmerk"
        waarde={vorm.kenmerk}
        onWijzig={(kenmerk) => zet({ kenmerk })}
        maxLengte={80}
        melding={velden.kenmerk}
      />
      <div className="veld--breed">
        <TekstVeld
          label="Eisen"
          regels={2}
          waarde={vorm.eisen}
          onWijzig={(eisen) => zet({ eisen })}
          maxLengte={500}
          melding={velden.eisen}
        />
      </div>
    </>
  );
}
