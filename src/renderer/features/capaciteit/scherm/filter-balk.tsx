import { Button } from '@fluentui/react-components';
import {
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { rekeninstellingenOp } from '../../../../shared/domain/instelling/instellingen.ts';
import { REKENWIJZEN, type Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { vergelijkTekst } from '../../../../shared/domain/tekst/naam.ts';
import {
  type Filters,
  GEEN_FILTERS,
  GROEPERINGEN,
  heeftFilters,
  WEKEN_KEUZES,
  type Weergave,
} from '../rijen/weergave.ts';

type Props = {
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly organisaties: PlanbordGegevens['organisaties'];
  readonly specialismen: PlanbordGegevens['specialismen'];
  readonly functies: PlanbordGegevens['functies'];
  readonly instellingen: PlanbordGegevens['instellingen'];
  readonly vandaag: string;
  readonly zoekRef: RefObject<HTMLInputElement | null>;
};

type Optie = { readonly waarde: string; readonly label: string };

function opties(lijst: readonly { readonly id: string; readonly naam: string }[]): Optie[] {
  return lijst
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
    .sort((a, b) => vergelijkTekst(a.label, b.label));
}

/** A compact choice with its name inside: "Organisatie: alle". */
function Kiezer({
  naam,
  waarde,
  keuzes,
  onKies,
  tip,
}: {
  readonly naam: string;
  readonly waarde: string;
  readonly keuzes: readonly Optie[];
  readonly onKies: (waarde: string) => void;
  readonly tip?: string;
}) {
  const id = useId();
  return (
    <span
      className={waarde === '' || keuzes[0]?.waarde === waarde ? 'kiezer' : 'kiezer kiezer--actief'}
      title={tip}
    >
      <label htmlFor={id}>{naam}:</label>
      <select id={id} value={waarde} onChange={(keuze) => onKies(keuze.target.value)}>
        {keuzes.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Names are looked up when the typing pauses. */
const ZOEK_PAUZE_MS = 120;

const ALLE: Optie = { waarde: '', label: 'alle' };

function rekenUitleg(rekenwijze: Rekenwijze, horizonWeken: number): string {
  switch (rekenwijze) {
    case 'auto':
      return `Automatisch: tot en met ${String(horizonWeken)} weken vooruit met bekende afwezigheid en feestdagen, daarna met de norm voor een heel jaar.`;
    case 'week':
      return 'Week: alle weken met bekende afwezigheid en feestdagen. Ver vooruit is nog weinig bekend, dus is er schijnbaar meer ruimte.';
    case 'norm':
      return 'Norm: alle weken met het inzetbare deel van een heel jaar. Zo vergelijkt u de vaste bezetting met de vraag.';
  }
}

/** Which person rows show, how they are grouped and how is calculated. */
export const FilterBalk = memo(function FilterBalk(props: Props) {
  const { weergave, zetWeergave, organisaties, specialismen, functies, instellingen, vandaag, zoekRef } =
    props;
  const horizonWeken = useMemo(
    () => rekeninstellingenOp(instellingen, vandaag).horizonWeken,
    [instellingen, vandaag],
  );
  const { filters } = weergave;
  const zetFilter = useCallback(
    (deel: Partial<Filters>) => zetWeergave((w) => ({ ...w, filters: { ...w.filters, ...deel } })),
    [zetWeergave],
  );
  const zetZoek = useCallback((zoek: string) => zetFilter({ zoek }), [zetFilter]);
  return (
    <div className="filterbalk" role="search" aria-label="Rijen kiezen">
      <Zoekveld zoek={filters.zoek} zoekRef={zoekRef} onZoek={zetZoek} />
      <Kiezer
        naam="Organisatie"
        waarde={filters.organisatie}
        keuzes={[ALLE, ...opties(organisaties)]}
        onKies={(organisatie) => zetFilter({ organisatie })}
      />
      <Kiezer
        naam="Specialisme"
        waarde={filters.specialisme}
        keuzes={[ALLE, ...opties(specialismen)]}
        onKies={(specialisme) => zetFilter({ specialisme })}
      />
      <Kiezer
        naam="Functie"
        waarde={filters.functie}
        keuzes={[ALLE, ...opties(functies)]}
        onKies={(functie) => zetFilter({ functie })}
      />
      <Kiezer
        naam="Groeperen"
        waarde={weergave.groeperen}
        keuzes={GROEPERINGEN.options}
        onKies={(waarde) => zetWeergave((w) => ({ ...w, groeperen: GROEPERINGEN.find(waarde) ?? 'team' }))}
      />
      <Kiezer
        naam="Rekenen"
        waarde={weergave.rekenwijze}
        keuzes={REKENWIJZEN.options}
        tip={rekenUitleg(weergave.rekenwijze, horizonWeken)}
        onKies={(waarde) =>
          zetWeergave((w) => ({
            ...w,
            rekenwijze: REKENWIJZEN.find(waarde) ?? 'auto',
          }))
        }
      />
      {weergave.zoom === 'weken' ? (
        <Kiezer
          naam="Weken"
          waarde={String(weergave.weken)}
          keuzes={WEKEN_KEUZES.map((aantal) => ({ waarde: String(aantal), label: String(aantal) }))}
          onKies={(waarde) => zetWeergave((w) => ({ ...w, weken: Number(waarde) }))}
        />
      ) : null}
      <FilterUitleg weergave={weergave} horizonWeken={horizonWeken} onWis={() => zetFilter(GEEN_FILTERS)} />
    </div>
  );
});

type ZoekProps = {
  readonly zoek: string;
  readonly zoekRef: RefObject<HTMLInputElement | null>;
  readonly onZoek: (zoek: string) => void;
};

/** Keeps what is typed by itself: the URL follows a moment later, and must not take back a letter. */
function Zoekveld({ zoek, zoekRef, onZoek }: ZoekProps) {
  const [tekst, zetTekst] = useState(zoek);
  const gestuurd = useRef(zoek);
  const gezien = useRef(zoek);
  useEffect(() => {
    const vanBuiten = zoek !== gezien.current && zoek !== gestuurd.current;
    gezien.current = zoek;
    if (vanBuiten) {
      // One effect: the text that goes must not be sent once more while its place is taken.
      gestuurd.current = zoek;
      zetTekst(zoek);
      return;
    }
    if (tekst === gestuurd.current) return;
    const taak = setTimeout(() => {
      gestuurd.current = tekst;
      onZoek(tekst);
    }, ZOEK_PAUZE_MS);
    return () => clearTimeout(taak);
  }, [tekst, zoek, onZoek]);
  return (
    <input
      ref={zoekRef}
      type="search"
      className="filterbalk__zoek"
      aria-label="Zoek op naam"
      placeholder="Zoek op naam"
      value={tekst}
      onChange={(invoer) => zetTekst(invoer.target.value)}
    />
  );
}

function FilterUitleg({
  weergave,
  horizonWeken,
  onWis,
}: {
  readonly weergave: Weergave;
  readonly horizonWeken: number;
  readonly onWis: () => void;
}): ReactNode {
  const actief = heeftFilters(weergave.filters);
  if (!actief && weergave.rekenwijze === 'auto') return null;
  return (
    <span className="filterbalk__uitleg zacht">
      {actief
        ? 'Filters bepalen welke medewerkers u ziet. De cijfers van teams en gebieden blijven volledig. '
        : ''}
      {weergave.rekenwijze === 'auto' ? '' : rekenUitleg(weergave.rekenwijze, horizonWeken)}
      {actief ? (
        <Button size="small" onClick={onWis}>
          Filters wissen
        </Button>
      ) : null}
    </span>
  );
}
