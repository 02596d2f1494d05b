import { Button, Checkbox } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { MAX_IMPORT_RIJEN } from '../../../shared/contract/uitwisseling.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import { kolommenOntbreken } from '../../../shared/domain/import/kolommen.ts';
import type { ImportVeld } from '../../../shared/domain/import/koppen.ts';
import { aantalTekst } from '../../../shared/domain/tekst/getal.ts';
import { Melding } from '../../components/toestand.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';
import { AndersGelezen } from './anders-gelezen.tsx';
import { DatumVolgorde } from './datum-volgorde.tsx';
import { KolomTabel } from './kolom-tabel.tsx';
import { leesKolomgeheugen, onthoudKolommen } from './kolomgeheugen.ts';
import type { LeesbaarBlad } from './lezen/blad.ts';
import {
  andersGelezen,
  bladVeld,
  kiesVeld,
  maakImportregels,
  maakTabel,
  type Tabel,
  volgordeVan,
} from './lijst-tabel.ts';
import { type Controlevraag, uitwisselingQueries } from './uitwisseling.queries.ts';

type Props = {
  /** One sheet, or several that are one list. */
  readonly bladen: readonly LeesbaarBlad[];
  readonly vandaag: string;
  readonly onControleer: (vraag: Controlevraag) => void;
  readonly onTerug: () => void;
};

/** What somebody chose for the columns, over what was recognised and remembered. */
function useKolommen({
  bladen,
  organisatieId,
}: {
  readonly bladen: readonly LeesbaarBlad[];
  readonly organisatieId: string;
}) {
  const [gekozen, zetGekozen] = useState<ReadonlyMap<number, ImportVeld | null>>(new Map());
  const tabel = useMemo(
    () => maakTabel(bladen, leesKolomgeheugen(organisatieId === '' ? null : organisatieId)),
    [bladen, organisatieId],
  );
  return {
    tabel,
    gekozen,
    kies: (kolom: number, veld: ImportVeld | null) => zetGekozen(new Map(gekozen).set(kolom, veld)),
  };
}

type Keuzes = {
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
  readonly functies: readonly { readonly id: string; readonly naam: string }[];
  readonly teams: readonly { readonly id: string; readonly naam: string }[];
};

function veldenVan(
  tabel: Tabel,
  gekozen: ReadonlyMap<number, ImportVeld | null>,
  keuzes: Keuzes | undefined,
): (ImportVeld | null)[] {
  const { herkend, bladKolom } = tabel;
  let velden = [...herkend.velden];
  if (bladKolom !== null && keuzes !== undefined) {
    const namen = (lijst: Keuzes['teams']) => lijst.map(({ naam }) => naam);
    velden[bladKolom] = bladVeld(tabel, velden, {
      teams: namen(keuzes.teams),
      organisaties: namen(keuzes.organisaties),
    });
  }
  for (const [kolom, veld] of gekozen) velden = kiesVeld(velden, kolom, veld);
  return velden;
}

/** The columns of one list: what is recognised can be corrected, and what is missing can be chosen for all lines. */
export function KolommenFormulier({ bladen, vandaag, onControleer, onTerug }: Props) {
  const [ookVerborgen, zetOokVerborgen] = useState(false);
  const [peildatum, zetPeildatum] = useState<string | null | undefined>(vandaag);
  const [organisatieId, zetOrganisatie] = useState('');
  const [functieId, zetFunctie] = useState('');
  const [gekozenVolgorde, zetVolgorde] = useState<Datumvolgorde | null>(null);
  const { tabel, gekozen, kies } = useKolommen({ bladen, organisatieId });
  const keuzes = useQuery({
    ...uitwisselingQueries.keuzes(peildatum ?? vandaag),
    placeholderData: keepPreviousData,
  }).data;
  const velden = useMemo(
    () => (tabel === null ? [] : veldenVan(tabel, gekozen, keuzes)),
    [tabel, gekozen, keuzes],
  );
  const regels = useMemo(
    () => (tabel?.regels ?? []).filter(({ verborgen }) => ookVerborgen || !verborgen),
    [tabel, ookVerborgen],
  );
  const gevonden = useMemo(() => volgordeVan(regels, velden), [regels, velden]);
  const anders = useMemo(() => (tabel === null ? [] : andersGelezen({ ...tabel, regels })), [tabel, regels]);
  if (tabel === null) return null;
  const { herkend } = tabel;
  const verborgen = tabel.regels.filter((regel) => regel.verborgen).length;
  const teVeel =
    regels.length > MAX_IMPORT_RIJEN ? 'De lijst heeft meer dan 50.000 regels. Splits de lijst.' : null;
  const mist = teVeel ?? kolommenOntbreken(velden, organisatieId !== '');
  const datums = gekozenVolgorde ?? gevonden.volgorde;
  const controleer = () => {
    if (!peildatum) return;
    const organisatie = organisatieId === '' ? null : organisatieId;
    onthoudKolommen(organisatie, herkend.koppen, gekozen);
    onControleer({
      ...{ peildatum, velden, datums },
      organisatieId: organisatie,
      functieId: functieId === '' ? null : functieId,
      regels: maakImportregels(regels, velden, datums),
    });
  };
  return (
    <>
      <div className="lijstbalk">
        <DatumVeld
          label="Wijzigingen gaan in op"
          waarde={peildatum}
          vandaag={vandaag}
          onWijzig={zetPeildatum}
        />
        <Kiezer
          naam="Organisatie als die niet in de regel staat"
          waarde={organisatieId}
          keuzes={opties('geen', keuzes?.organisaties)}
          onKies={zetOrganisatie}
        />
        <Kiezer
          naam="Functie als die niet in de regel staat"
          waarde={functieId}
          keuzes={opties('geen', keuzes?.functies)}
          onKies={zetFunctie}
        />
      </div>
      <DatumVolgorde gevonden={gevonden} gekozen={gekozenVolgorde} onKies={zetVolgorde} />
      <p className="zacht">
        {herkend.kopregel < 0
          ? 'Er zijn geen kolomkoppen gevonden. Wijs zelf aan wat in elke kolom staat.'
          : `De kolomkoppen staan op regel ${herkend.kopregel + 1}. Controleer of elke kolom goed is herkend.`}
      </p>
      <AndersGelezen teksten={anders} />
      <Verborgen aantal={verborgen} mee={ookVerborgen} onKies={zetOokVerborgen} />
      <KolomTabel
        koppen={herkend.koppen}
        hiddenColumns={tabel.hiddenColumns}
        {...{ velden, regels }}
        onKies={kies}
      />
      {mist === null ? null : <Melding soort="let-op">{mist}</Melding>}
      <div className="import__knoppen">
        <Button appearance="primary" disabled={mist !== null || !peildatum} onClick={controleer}>
          Lijst controleren
        </Button>
        <Button onClick={onTerug}>Een andere lijst kiezen</Button>
      </div>
    </>
  );
}

type VerborgenProps = {
  readonly aantal: number;
  readonly mee: boolean;
  readonly onKies: (mee: boolean) => void;
};

/** Rows that the sender does not see in Excel are left out, and that is said. */
function Verborgen({ aantal, mee, onKies }: VerborgenProps) {
  if (aantal === 0) return null;
  const regels = aantal === 1 ? 'de regel' : `de ${aantalTekst(aantal)} regels`;
  return (
    <Checkbox
      checked={mee}
      label={`Ook ${regels} meenemen die in Excel verborgen of weggefilterd ${aantal === 1 ? 'is' : 'zijn'}`}
      onChange={(_, data) => onKies(data.checked === true)}
    />
  );
}

/** The choices of core for lines that do not say everything. */
const opties = (leeg: string, lijst: readonly { readonly id: string; readonly naam: string }[] = []) => [
  { waarde: '', label: leeg },
  ...lijst.map(({ id, naam }) => ({ waarde: id, label: naam })),
];
