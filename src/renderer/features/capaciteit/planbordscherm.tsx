import { Button } from '@fluentui/react-components';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { useCallback, useMemo, useRef, useState } from 'react';
import { rekeninstellingenOp } from '../../../shared/domain/instellingen.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import type { GridGreep } from '../../components/grid/grid-types.ts';
import { BalkInhoud, Pagina } from '../../components/pagina.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { useOnthouden } from '../../lib/onthoud.ts';
import { useSneltoets } from '../../lib/sneltoets.ts';
import type { Groep } from './bord-types.ts';
import { CelBewerker } from './cel-bewerker.tsx';
import { FilterBalk } from './filter-balk.tsx';
import { openPaneel } from './grid-acties.ts';
import { kolomSleutel } from './grid-kolommen.ts';
import { Hintregel } from './hintregel.tsx';
import { PeriodeBalk } from './periode-balk.tsx';
import { PlanbordGrid } from './planbord-grid.tsx';
import { Samenvatting } from './samenvatting.tsx';
import type { OpenRijen } from './use-open-rijen.ts';
import { useFocusSprong } from './use-focus-sprong.ts';
import { usePlanbordActies } from './use-planbord-acties.ts';
import { usePlanbordCommandos } from './use-planbord-commandos.ts';
import type { PlanbordModel } from './use-planbord-model.ts';
import { naarDatum, type Weergave } from './weergave.ts';
import { Zijpaneel } from './zijpaneel.tsx';

type Props = {
  readonly model: PlanbordModel;
  readonly weergave: Weergave;
  readonly zetWeergave: (wijzig: (vorige: Weergave) => Weergave) => void;
  readonly bereik: Groep;
  readonly open: OpenRijen;
};

/** The screen itself: bars, grid, panel, and what lies over them. */
export function Planbordscherm({ model, weergave, zetWeergave, bereik, open }: Props) {
  const greep = useRef<GridGreep | null>(null);
  const zoek = useRef<HTMLInputElement | null>(null);
  const [paneelOpen, zetPaneelOpen] = useOnthouden('planbord.paneel', true, (waarde) =>
    typeof waarde === 'boolean' ? waarde : null,
  );
  const acties = usePlanbordActies({ model, greep, open });
  const { kader, paneel, zetPaneel, sluitPaneel, meld, aankondiging } = acties;
  const { gekozen } = kader;
  const zetOpen = useCallback((ids: readonly string[]) => open.zet(ids, true), [open]);
  useFocusSprong({ model, weergave, greep, zetOpen });

  const spring = (datum: string) => {
    const nieuw = naarDatum(weergave, datum, model.vandaag);
    zetWeergave(() => nieuw);
    const index = model.kolommen.findIndex((kolom) => kolom.van <= datum && datum < kolom.tot);
    const rij = greep.current?.geefFocus()?.rijId ?? model.bord.rijen[0]?.id ?? '';
    greep.current?.zetFocus(rij, kolomSleutel(nieuw === weergave ? Math.max(0, index) : 0));
  };
  useSneltoets('ctrl+f', () => zoek.current?.focus(), { groep: 'Planbord', omschrijving: 'Zoek op naam' });
  usePlanbordCommandos({ kader, bereik, klapAlles: acties.klapAlles });
  const horizonWeken = useMemo(
    () => rekeninstellingenOp(model.gegevens.instellingen, model.vandaag).horizonWeken,
    [model.gegevens.instellingen, model.vandaag],
  );
  const [eerste] = gekozen;
  const toonPaneel = paneelOpen || paneel.soort !== 'geen';

  return (
    <Pagina
      titel="Capaciteit"
      schuift={false}
      sub={<Samenvatting model={model} bereik={bereik} />}
      acties={
        <SchermActies
          {...{ paneelOpen: toonPaneel, klapAlles: acties.klapAlles }}
          zetPaneelOpen={(waarde) => {
            sluitPaneel();
            zetPaneelOpen(waarde);
          }}
        />
      }
      paneel={
        toonPaneel ? (
          <Zijpaneel
            {...{ model, bereik, gekozen, meld }}
            stand={paneel}
            rekenwijze={weergave.rekenwijze}
            zetStand={zetPaneel}
            sluit={sluitPaneel}
            openInzet={() => eerste && openPaneel(kader, { rij: eerste, kolom: acties.focusKolom() })}
            openAfwezigheid={() => acties.openAfwezigheid()}
          />
        ) : null
      }
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
        {...{ weergave, zetWeergave, horizonWeken }}
        gegevens={model.gegevens}
        zoekRef={(element) => {
          zoek.current = element;
        }}
      />
      <PlanbordGrid
        {...{ model, kader, weergave, zetWeergave, bereik }}
        acties={acties}
        zetGreep={(nieuw) => {
          greep.current = nieuw;
        }}
      />
      <Hintregel plek={acties.focus} model={model} aantalGeknipt={kader.klembord.length} />
      <p className="alleen-voorlezen" role="status" key={aankondiging.nummer}>
        {aankondiging.tekst}
      </p>
      {acties.bewerking === null ? null : (
        <CelBewerker
          key={acties.bewerkNummer}
          vraag={acties.bewerking}
          onKlaar={acties.rondBewerkingAf}
          onAnnuleer={(melding) => {
            acties.sluitBewerking();
            if (melding !== null) toonMelding({ soort: 'let-op', tekst: `Niet opgeslagen. ${melding}` });
          }}
        />
      )}
      {acties.menu === null ? null : <ContextMenu {...acties.menu} onSluit={acties.sluitMenu} />}
    </Pagina>
  );
}

type SchermActiesProps = {
  readonly paneelOpen: boolean;
  readonly zetPaneelOpen: (open: boolean) => void;
  readonly klapAlles: (open: boolean) => void;
};

function SchermActies({ paneelOpen, zetPaneelOpen, klapAlles }: SchermActiesProps) {
  return (
    <>
      <Button onClick={() => klapAlles(false)} title="Alle teams inklappen: alleen de bezettingsgraad">
        Inklappen
      </Button>
      <Button onClick={() => klapAlles(true)} title="Alle teams uitklappen">
        Uitklappen
      </Button>
      <Button
        icon={<PanelRight20Regular />}
        aria-pressed={paneelOpen}
        onClick={() => zetPaneelOpen(!paneelOpen)}
      >
        Paneel
      </Button>
    </>
  );
}
