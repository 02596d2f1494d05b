import { useDeferredValue, useMemo, useRef } from 'react';
import { LEGE_GEGEVENS } from '../../../../shared/domain/planbord/delta.ts';
import { inKolommen } from '../../../../shared/domain/planbord/kolommen.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import { usePlanbord } from '../../../data/planbord-data.ts';
import { planbordVenster, type Venster } from '../../../data/venster.ts';
import type { Groep } from '../rijen/bord-types.ts';
import { maakOpzoek, type Opzoek } from '../rijen/opzoek.ts';
import { RijGeheugen } from '../rijen/rij-geheugen.ts';
import { type Bord, maakBord } from '../rijen/rijen.ts';
import { SessieWijzigingen } from '../rijen/sessie.ts';
import { kolommenVan, type Weergave } from '../rijen/weergave.ts';
import { useMetVooruit } from './vooruit.ts';

/** Everything the screen shows, from the data in memory to the rows of the grid. */
export type PlanbordModel = {
  readonly gegevens: PlanbordGegevens;
  /** What `gegevens` covers; null while rows are on their way. */
  readonly venster: Venster | null;
  readonly vandaag: string;
  readonly kolommen: readonly Kolom[];
  /** Per week: for explanations and what-if. */
  readonly planbord: Planbord;
  /** Per column: what is on screen. */
  readonly inBeeld: Planbord;
  readonly opzoek: Opzoek;
  readonly bord: Bord;
  /** Rows are on their way: what is on screen is incomplete. */
  readonly laadt: boolean;
  /** Not one row has come yet: only the weeks are known. */
  readonly wacht: boolean;
};

type ModelStand =
  | { readonly soort: 'fout'; readonly opnieuw: () => void }
  | { readonly soort: 'klaar'; readonly model: PlanbordModel };

type ModelVraag = {
  readonly vandaag: string;
  readonly weergave: Weergave;
  readonly bereik: Groep;
  readonly isOpen: (rijId: string, standaard: boolean) => boolean;
};

/** Cells changed since the application started; outlives the screen. */
const sessie = new SessieWijzigingen();

/** The window around today is in memory already; only further away is another one fetched. */
function vensterBegin(kolommen: readonly Kolom[], vandaag: string): string {
  const venster = planbordVenster(vandaag);
  const van = kolommen[0]?.van ?? vandaag;
  const tot = kolommen[kolommen.length - 1]?.tot ?? vandaag;
  return venster.van <= van && tot <= venster.tot ? vandaag : van;
}

type Vorige = { readonly planbord: Planbord; readonly venster: string };

export function usePlanbordModel({ vandaag, weergave, bereik, isOpen }: ModelVraag): ModelStand {
  const { zoom, van, weken, rekenwijze, groeperen } = weergave;
  const filters = useDeferredValue(weergave.filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts of the view decide the columns
  const kolommen = useMemo(() => kolommenVan(weergave, vandaag), [zoom, van, weken, vandaag]);
  const maandagen = useMemo(() => kolommen.flatMap((kolom) => kolom.maandagen), [kolommen]);
  const begin = vensterBegin(kolommen, vandaag);
  const vraag = usePlanbord(begin);
  const wacht = vraag.data === undefined;
  const laadt = wacht || vraag.isPlaceholderData;
  const venster = laadt ? null : planbordVenster(begin);
  const gegevens = useMetVooruit(vraag.data ?? LEGE_GEGEVENS);

  const vorige = useRef<Vorige | null>(null);
  const planbord = useMemo(() => {
    const oud = vorige.current;
    const nieuw = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze }, oud?.planbord);
    const { van: vensterVan } = planbordVenster(begin);
    // Only what a write changed counts, not what another window brings along.
    if (!laadt && oud?.venster === vensterVan) sessie.volg(oud.planbord, nieuw);
    vorige.current = { planbord: nieuw, venster: laadt ? '' : vensterVan };
    return nieuw;
  }, [gegevens, vandaag, maandagen, rekenwijze, begin, laadt]);
  const inBeeld = useMemo(() => inKolommen(planbord, kolommen), [planbord, kolommen]);

  const eerste = kolommen[0]?.van ?? vandaag;
  const laatste = kolommen[kolommen.length - 1]?.tot ?? vandaag;
  const opzoek = useOpzoek(gegevens, eerste <= vandaag && vandaag < laatste ? vandaag : eerste);

  const geheugen = useRef(new RijGeheugen());
  const bord = useMemo(
    () =>
      maakBord(
        { planbord: inBeeld, gegevens, opzoek, kolommen, bereik, groeperen, filters, isOpen, sessie },
        geheugen.current,
      ),
    [inBeeld, gegevens, opzoek, kolommen, bereik, groeperen, filters, isOpen],
  );

  if (vraag.isError) return { soort: 'fout', opnieuw: () => void vraag.refetch() };
  return {
    soort: 'klaar',
    model: { gegevens, venster, vandaag, kolommen, planbord, inBeeld, opzoek, bord, laadt, wacht },
  };
}

/** The lists that names and person details come from. */
function opzoekLijsten(gegevens: PlanbordGegevens): readonly unknown[] {
  const { medewerkers, organisaties, functies, specialismen, detacheringen, medewerkerSpecialismen } =
    gegevens;
  const { registraties, teams, teamGebieden, gebieden, vacatures, instellingen } = gegevens;
  return [
    ...[medewerkers, organisaties, functies, specialismen, detacheringen, medewerkerSpecialismen],
    ...[registraties, teams, teamGebieden, gebieden, vacatures, instellingen],
  ];
}

/** Names and person details; stays the same object while only inzet, absence or demand changes. */
function useOpzoek(gegevens: PlanbordGegevens, peildatum: string): Opzoek {
  const bewaard = useRef<{ readonly lijsten: readonly unknown[]; readonly opzoek: Opzoek } | null>(null);
  return useMemo(() => {
    const lijsten = opzoekLijsten(gegevens);
    const oud = bewaard.current;
    if (
      oud !== null &&
      oud.opzoek.peildatum === peildatum &&
      oud.lijsten.every((lijst, i) => lijst === lijsten[i])
    )
      return oud.opzoek;
    const opzoek = maakOpzoek(gegevens, peildatum);
    bewaard.current = { lijsten, opzoek };
    return opzoek;
  }, [gegevens, peildatum]);
}
