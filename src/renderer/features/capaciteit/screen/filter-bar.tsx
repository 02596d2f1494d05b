import { Button } from '@fluentui/react-components';
import {
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { rekeninstellingenOn } from '../../../../shared/domain/instelling/instellingen.ts';
import { REKENWIJZEN, type Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import type { Choice } from '../../../components/field/choice-options.tsx';
import { Picker } from '../../../components/field/picker.tsx';
import { sortedChoices } from '../panels/choices.ts';
import {
  type Display,
  type Filters,
  GROEPERINGEN,
  hasFilters,
  NO_FILTERS,
  RIJHOOGTES,
  SNELFILTERS,
  VOLGORDES,
  WEKEN_CHOICES,
} from '../rows/display.ts';

type Props = {
  readonly weergave: Display;
  readonly setDisplay: (update: (previous: Display) => Display) => void;
  readonly organisaties: PlanbordGegevens['organisaties'];
  readonly specialismen: PlanbordGegevens['specialismen'];
  readonly functies: PlanbordGegevens['functies'];
  readonly instellingen: PlanbordGegevens['instellingen'];
  readonly vandaag: string;
  readonly zoekRef: RefObject<HTMLInputElement | null>;
  /** How many people the filters show. */
  readonly gevonden: number;
};

/** Names are looked up when the typing pauses. */
const SEARCH_PAUZE_MS = 120;

const ALL: Choice = { waarde: '', label: 'alle' };
const QUICK = [{ waarde: '', label: 'iedereen' } as const, ...SNELFILTERS.options];

function rekenExplanation(rekenwijze: Rekenwijze, horizonWeken: number): string {
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
export const FilterBar = memo(function FilterBalk(props: Props) {
  const { weergave, setDisplay, organisaties, specialismen, functies, instellingen, vandaag, zoekRef } =
    props;
  const horizonWeken = useMemo(
    () => rekeninstellingenOn(instellingen, vandaag).horizonWeken,
    [instellingen, vandaag],
  );
  const { filters } = weergave;
  const setFilter = useCallback(
    (part: Partial<Filters>) => setDisplay((w) => ({ ...w, filters: { ...w.filters, ...part } })),
    [setDisplay],
  );
  const setSearch = useCallback((zoek: string) => setFilter({ zoek }), [setFilter]);
  return (
    <div className="filterbalk" role="search" aria-label="Rijen kiezen">
      <Zoekveld zoek={filters.zoek} zoekRef={zoekRef} onSearch={setSearch} />
      <PeopleFilters {...{ filters, organisaties, specialismen, functies, setFilter }} />
      <Picker
        naam="Groeperen"
        waarde={weergave.groeperen}
        keuzes={GROEPERINGEN.options}
        onSelect={(groeperen) => setDisplay((w) => ({ ...w, groeperen }))}
      />
      <Picker
        naam="Volgorde"
        waarde={weergave.volgorde}
        keuzes={VOLGORDES.options}
        onSelect={(volgorde) => setDisplay((w) => ({ ...w, volgorde }))}
      />
      <Picker
        naam="Rijen"
        waarde={weergave.rijhoogte}
        keuzes={RIJHOOGTES.options}
        onSelect={(rijhoogte) => setDisplay((w) => ({ ...w, rijhoogte }))}
      />
      <Picker
        naam="Rekenen"
        waarde={weergave.rekenwijze}
        keuzes={REKENWIJZEN.options}
        tip={rekenExplanation(weergave.rekenwijze, horizonWeken)}
        onSelect={(rekenwijze) => setDisplay((w) => ({ ...w, rekenwijze }))}
      />
      {weergave.zoom === 'weken' ? (
        <Picker
          naam="Weken"
          waarde={String(weergave.weken)}
          keuzes={WEKEN_CHOICES.map((aantal) => ({ waarde: String(aantal), label: String(aantal) }))}
          onSelect={(value) => setDisplay((w) => ({ ...w, weken: Number(value) }))}
        />
      ) : null}
      <FilterExplanation
        weergave={weergave}
        horizonWeken={horizonWeken}
        onClear={() => setFilter(NO_FILTERS)}
        gevonden={props.gevonden}
      />
    </div>
  );
});

type PeopleProps = Pick<Props, 'organisaties' | 'specialismen' | 'functies'> & {
  readonly filters: Filters;
  readonly setFilter: (part: Partial<Filters>) => void;
};

/** Whom one sees. */
function PeopleFilters({ filters, organisaties, specialismen, functies, setFilter }: PeopleProps) {
  return (
    <>
      <Picker naam="Toon" waarde={filters.snel} keuzes={QUICK} onSelect={(snel) => setFilter({ snel })} />
      <Picker
        naam="Organisatie"
        waarde={filters.organisatie}
        keuzes={[ALL, ...sortedChoices(organisaties)]}
        onSelect={(organisatie) => setFilter({ organisatie })}
      />
      <Picker
        naam="Specialisme"
        waarde={filters.specialisme}
        keuzes={[ALL, ...sortedChoices(specialismen)]}
        onSelect={(specialisme) => setFilter({ specialisme })}
      />
      <Picker
        naam="Functie"
        waarde={filters.functie}
        keuzes={[ALL, ...sortedChoices(functies)]}
        onSelect={(functie) => setFilter({ functie })}
      />
    </>
  );
}

type SearchProps = {
  readonly zoek: string;
  readonly zoekRef: RefObject<HTMLInputElement | null>;
  readonly onSearch: (query: string) => void;
};

/** Keeps what is typed by itself: the URL follows a moment later, and must not take back a letter. */
function Zoekveld({ zoek, zoekRef, onSearch }: SearchProps) {
  const [text, setText] = useState(zoek);
  const gestuurd = useRef(zoek);
  const gezien = useRef(zoek);
  useEffect(() => {
    const vanBuiten = zoek !== gezien.current && zoek !== gestuurd.current;
    gezien.current = zoek;
    if (vanBuiten) {
      // One effect: the text that goes must not be sent once more while its place is taken.
      gestuurd.current = zoek;
      setText(zoek);
      return;
    }
    if (text === gestuurd.current) return;
    const taak = setTimeout(() => {
      gestuurd.current = text;
      onSearch(text);
    }, SEARCH_PAUZE_MS);
    return () => clearTimeout(taak);
  }, [text, zoek, onSearch]);
  return (
    <input
      ref={zoekRef}
      type="search"
      className="filterbalk__zoek"
      aria-label="Zoek op naam"
      placeholder="Zoek op naam"
      value={text}
      onChange={(input) => setText(input.target.value)}
    />
  );
}

function FilterExplanation({
  weergave,
  horizonWeken,
  onClear,
  gevonden,
}: {
  readonly weergave: Display;
  readonly horizonWeken: number;
  readonly onClear: () => void;
  readonly gevonden: number;
}): ReactNode {
  const actief = hasFilters(weergave.filters);
  if (!actief && weergave.rekenwijze === 'auto') return null;
  return (
    <span className="filterbalk__uitleg zacht">
      {actief ? (
        <span role="status">
          <strong>{gevonden} gevonden.</strong>{' '}
        </span>
      ) : null}
      {actief
        ? 'Filters bepalen welke medewerkers u ziet. De cijfers van teams en gebieden blijven volledig. '
        : ''}
      {weergave.rekenwijze === 'auto' ? '' : rekenExplanation(weergave.rekenwijze, horizonWeken)}
      {actief ? (
        <Button size="small" onClick={onClear}>
          Filters wissen
        </Button>
      ) : null}
    </span>
  );
}
