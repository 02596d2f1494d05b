import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { urenText } from '../../../../shared/domain/tekst/number.ts';
import { dagenBetween, datumNl, plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../../components/right-button.tsx';
import { RolTable } from '../../../components/table/data-table.tsx';
import { useMay } from '../../../lib/rights.ts';
import { VerlengDialog } from '../../../parts/detachering/verleng-dialog.tsx';

type Mens = OrganisatieView['mensen'][number];
type Eindigend = Mens & { readonly blijftTot: string };

const hasEinde = (mens: Mens): mens is Eindigend => mens.blijftTot !== null;

/** People whose stay here has an end, the first one first; each once. */
export function eindigendeMensen(mensen: OrganisatieView['mensen']): readonly Eindigend[] {
  const each = new Map(mensen.filter(hasEinde).map((mens) => [mens.medewerkerId, mens]));
  return [...each.values()].sort((a, b) => (a.blijftTot < b.blijftTot ? -1 : 1));
}

type Props = {
  readonly eindigend: readonly Eindigend[];
  readonly peildatum: string;
};

/** Who ends when, and one or more of them prolonged in one go. */
export function EindigendSection({ eindigend, peildatum }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [verlengt, setVerlengt] = useState<readonly Eindigend[] | null>(null);
  const may = useMay('detacheringen.wijzig');
  const meer = may && eindigend.length > 1;
  const aangevinkt = eindigend.filter((mens) => selected.has(mens.laatsteDetacheringId));
  const check = (id: string, aan: boolean) => {
    const straks = new Set(selected);
    if (aan) straks.add(id);
    else straks.delete(id);
    setSelected(straks);
  };
  return (
    <>
      <RolTable
        naam="Wie wanneer eindigt"
        className="organisaties__tabel"
        koppen={[
          ...(meer ? [{ kop: 'Kiezen', stil: true }] : []),
          { kop: 'T/m' },
          { kop: 'Nog' },
          { kop: 'Naam' },
          { kop: 'Team' },
          { kop: 'Uren', getal: true },
          { kop: 'Acties', stil: true },
        ]}
      >
        <tbody>
          {eindigend.map((mens) => (
            <tr key={mens.laatsteDetacheringId}>
              {meer ? (
                <td>
                  <input
                    type="checkbox"
                    className="organisaties__vink"
                    aria-label={`${mens.naam} kiezen`}
                    checked={selected.has(mens.laatsteDetacheringId)}
                    onChange={(klik) => check(mens.laatsteDetacheringId, klik.target.checked)}
                  />
                </td>
              ) : null}
              <td className="tabel__datum">{datumNl(plusDagen(mens.blijftTot, -1))}</td>
              <td className={mens.eindigt ? 'signaal' : ''}>{hoeLang(mens, peildatum)}</td>
              <th scope="row">
                <a href={`#/medewerkers/${mens.medewerkerId}`}>{mens.naam}</a>
              </th>
              <td>{mens.teams || '–'}</td>
              <td className="tabel__getal">{urenText(mens.minutenPerWeek)}</td>
              <td className="tabel__actie">
                <RightButton
                  call="detacheringen.wijzig"
                  size="small"
                  aria-label={`${mens.naam} verlengen`}
                  onClick={() => setVerlengt([mens])}
                >
                  Verlengen…
                </RightButton>
              </td>
            </tr>
          ))}
        </tbody>
      </RolTable>
      {!meer ? null : (
        <div className="rij-acties">
          <Button
            size="small"
            onClick={() => setSelected(new Set(eindigend.map((m) => m.laatsteDetacheringId)))}
          >
            Alle kiezen
          </Button>
          <Button
            size="small"
            disabledFocusable={aangevinkt.length === 0}
            onClick={() => setVerlengt(aangevinkt)}
          >
            {aangevinkt.length === 0 ? 'Gekozen verlengen…' : `${String(aangevinkt.length)} verlengen…`}
          </Button>
        </div>
      )}
      {verlengt === null ? null : (
        <VerlengDialog
          detacheringIds={verlengt.map((mens) => mens.laatsteDetacheringId)}
          wie={wieText(verlengt)}
          voorstel={jaarLater(verlengt)}
          onClose={() => {
            setVerlengt(null);
            setSelected(new Set());
          }}
        />
      )}
    </>
  );
}

function wieText(verlengt: readonly Eindigend[]): string {
  const [first] = verlengt;
  return verlengt.length === 1 && first !== undefined ? first.naam : `${String(verlengt.length)} medewerkers`;
}

/** A year after the last end. */
function jaarLater(verlengt: readonly Eindigend[]): string {
  const last =
    verlengt
      .map((mens) => mens.blijftTot)
      .sort()
      .at(-1) ?? '';
  return plusDagen(plusMaanden(last, 12), -1);
}

/** "9 weken, eindigt". */
function hoeLang({ blijftTot, eindigt }: Eindigend, peildatum: string): string {
  const dagen = dagenBetween(peildatum, blijftTot);
  const tijd =
    dagen < 14
      ? `${String(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}`
      : dagen < 183
        ? `${String(Math.round(dagen / 7))} weken`
        : `${String(Math.round(dagen / 30.44))} maanden`;
  return eindigt ? `${tijd}, eindigt` : tijd;
}
