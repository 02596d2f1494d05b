import { Button } from '@fluentui/react-components';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { TextCollapse20Regular } from '@fluentui/react-icons/svg/text-collapse';
import { TextExpand20Regular } from '@fluentui/react-icons/svg/text-expand';
import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { GridGreep } from '../../../components/grid/grid-types.ts';
import { ContextMenu } from '../../../components/menu/context-menu.tsx';
import { BalkInhoud, Pagina } from '../../../components/pagina.tsx';
import { useOnthouden } from '../../../lib/onthoud.ts';
import { useSneltoets } from '../../../lib/sneltoets.ts';
import { useWinkel } from '../../../lib/winkel.ts';
import { meldNietOpgeslagen } from '../bewerken/opdrachten.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import { Zijpaneel } from '../panelen/zijpaneel.tsx';
import type { Groep } from '../rijen/bord-types.ts';
import { naarDatum, type Weergave } from '../rijen/weergave.ts';
import { CelBewerker } from './cel-bewerker.tsx';
import { FilterBalk } from './filter-balk.tsx';
import { openPaneel } from './grid-acties.ts';
import { kolomSleutel } from './grid-kolommen.ts';
import { Hintregel } from './hintregel.tsx';
import { PeriodeBalk } from './periode-balk.tsx';
import { PlanbordGrid } from './planbord-grid.tsx';
import { Samenvatting } from './samenvatting.tsx';
import { useFocusSprong } from './use-focus-sprong.ts';
import type { OpenRijen } from './use-open-rijen.ts';
import { type PlanbordActies, usePlanbordActies } from './use-planbord-acties.ts';
import { usePlanbordCommandos } from './use-planbord-commandos.ts';

type Props = {
  readonly model: PlanbordModel;
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly bereik: Groep;
  readonly open: OpenRijen;
};

/** The screen itself: bars, grid, panel, and what lies over them. */
export function Planbordscherm(props: Props) {
  const { model, weergave, zetWeergave, bereik, open } = props;
  const greep = useRef<GridGreep | null>(null);
  const zoek = useRef<HTMLInputElement | null>(null);
  const [paneelOpen, zetPaneelOpen] = useOnthouden('planbord.paneel', true, leesOpen);
  const acties = usePlanbordActies({ model, greep, open });
  const { kader, paneel, sluitPaneel, klapAlles } = acties;
  const { organisaties, specialismen, functies, instellingen } = model.gegevens;
  const zetOpen = useCallback((ids: readonly string[]) => open.zet(ids, true), [open]);
  useFocusSprong({ model, weergave, greep, zetOpen });
  useSneltoets('ctrl+f', () => zoek.current?.focus(), { groep: 'Planbord', omschrijving: 'Zoek op naam' });
  usePlanbordCommandos({ kader, bereik, klapAlles });
  const { kolommen, vandaag } = model;
  const spring = useCallback(
    (datum: string) => {
      zetWeergave((w) => naarDatum(w, datum, vandaag));
      const index = kolommen.findIndex((kolom) => kolom.van <= datum && datum < kolom.tot);
      const rij = greep.current?.geefFocus()?.rijId;
      if (rij !== undefined) greep.current?.zetFocus(rij, kolomSleutel(Math.max(0, index)));
    },
    [zetWeergave, kolommen, vandaag],
  );
  const toonPaneel = paneelOpen || paneel.soort !== 'geen';
  const zetPaneel = (waarde: boolean) => {
    sluitPaneel();
    zetPaneelOpen(waarde);
  };
  return (
    <Pagina
      titel="Capaciteit"
      schuift={false}
      sub={<Samenvatting model={model} bereik={bereik} />}
      acties={<SchermActies {...{ bereik, klapAlles }} paneelOpen={toonPaneel} zetPaneelOpen={zetPaneel} />}
      paneel={toonPaneel ? <ZijpaneelVan {...props} acties={acties} /> : null}
    >
      <BalkInhoud>
        <PeriodeBalk
          {...{ weergave, zetWeergave }}
          kolommen={model.kolommen}
          vandaag={model.vandaag}
          onSpring={spring}
        />
      </BalkInhoud>
      <FilterBalk
        {...{ weergave, zetWeergave, organisaties, specialismen, functies, instellingen, vandaag }}
        zoekRef={zoek}
      />
      <PlanbordGrid {...{ model, kader, weergave, zetWeergave, bereik, acties }} greep={greep} />
      <Hintregel focus={acties.focus} model={model} aantalGeknipt={kader.klembord.length} />
      <Bovenop acties={acties} />
    </Pagina>
  );
}

function leesOpen(waarde: unknown): boolean | null {
  return typeof waarde === 'boolean' ? waarde : null;
}

function ZijpaneelVan({ model, weergave, bereik, acties }: Props & { readonly acties: PlanbordActies }) {
  const { kader, paneel, zetPaneel, sluitPaneel, meld, openAfwezigheid, focusKolom } = acties;
  const [eerste] = kader.gekozen;
  return (
    <Zijpaneel
      {...{ model, bereik, meld, openAfwezigheid }}
      gekozen={kader.gekozen}
      stand={paneel}
      rekenwijze={weergave.rekenwijze}
      zetStand={zetPaneel}
      sluit={sluitPaneel}
      openInzet={() => eerste && openPaneel(kader, { rij: eerste, kolom: focusKolom() })}
    />
  );
}

/** Said to a screen reader; the same text twice is said twice. */
function Voorlezing({ aankondiging }: Pick<PlanbordActies, 'aankondiging'>) {
  const { tekst, nummer } = useWinkel(aankondiging);
  return (
    <p className="alleen-voorlezen" role="status" key={nummer}>
      {tekst}
    </p>
  );
}

/** What lies over the grid: the editor of a cell, the menu, and what is said to a screen reader. */
function Bovenop({ acties }: { readonly acties: PlanbordActies }) {
  const { aankondiging, bewerking, bewerkNummer, rondBewerkingAf, sluitBewerking, menu, sluitMenu } = acties;
  return (
    <>
      <Voorlezing aankondiging={aankondiging} />
      {bewerking === null ? null : (
        <CelBewerker
          key={bewerkNummer}
          vraag={bewerking}
          onCheck={acties.checkCel}
          onKlaar={rondBewerkingAf}
          onAnnuleer={(melding) => {
            sluitBewerking();
            if (melding !== null) meldNietOpgeslagen(melding);
          }}
        />
      )}
      {menu === null ? null : <ContextMenu {...menu} onSluit={sluitMenu} />}
    </>
  );
}

/** Address of the overview of the part of the city on screen. */
function overzichtPad(bereik: Groep): string {
  switch (bereik.soort) {
    case 'stad':
      return '/overzichten';
    case 'gebied':
      return `/overzichten?rapport=gebiedsoverzicht&gebied=${bereik.id}`;
    case 'team':
      return `/overzichten?rapport=teamoverzicht&team=${bereik.id}`;
  }
}

type SchermActiesProps = {
  readonly bereik: Groep;
  readonly paneelOpen: boolean;
  readonly zetPaneelOpen: (open: boolean) => void;
  readonly klapAlles: (open: boolean) => void;
};

function SchermActies({ bereik, paneelOpen, zetPaneelOpen, klapAlles }: SchermActiesProps) {
  const ga = useNavigate();
  return (
    <>
      <Button
        icon={<TextCollapse20Regular />}
        aria-label="Alle teams inklappen"
        title="Alle teams inklappen: alleen de bezettingsgraad"
        onClick={() => klapAlles(false)}
      />
      <Button
        icon={<TextExpand20Regular />}
        aria-label="Alle teams uitklappen"
        title="Alle teams uitklappen"
        onClick={() => klapAlles(true)}
      />
      <Button
        icon={<Print20Regular />}
        aria-label="Overzicht afdrukken"
        title="Overzicht afdrukken of als PDF bewaren"
        onClick={() => void ga(overzichtPad(bereik))}
      />
      <Button
        icon={<PanelRight20Regular />}
        aria-label="Paneel met knelpunten"
        title="Paneel tonen of verbergen"
        aria-pressed={paneelOpen}
        onClick={() => zetPaneelOpen(!paneelOpen)}
      />
    </>
  );
}
