import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Picker } from '../../components/field/picker.tsx';
import { Notice } from '../../components/toestand.tsx';
import { AndersParsed } from './anders-parsed.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { listScore, searchSame } from './list-table.ts';
import { passedTexts } from './passed-sheets.ts';
import { ReadWijze } from './read-wijze.tsx';
import type { LeesbaarSheet, Sheet } from './reading/sheet.ts';
import { WEIGERING_TEXT } from './reading/weigering.ts';
import type { Controlevraag } from './uitwisseling.queries.ts';
import type { List } from './use-lezing.ts';

type Props = {
  readonly lijst: List;
  readonly vandaag: string;
  /** The same list, read in another way. */
  readonly onRead: (list: List) => void;
  /** `passed`: what of the file does not come along. */
  readonly onCheck: (vraag: Controlevraag, passed: readonly string[]) => void;
  readonly onBack: () => void;
};

const SAMEN = 'samen';

/** Which sheet is the list: the one that is shown and has most of the headers that are known. */
function besteSheet(sheets: readonly Sheet[]): number {
  const punten = sheets.map((sheet): number => {
    if (sheet.soort === 'onbruikbaar') return -1;
    if (sheet.soort !== 'blad' || sheet.verborgenBlad) return 0;
    return 1 + listScore(sheet);
  });
  return Math.max(0, punten.indexOf(Math.max(...punten)));
}

function sheetNaam(sheet: Sheet): string {
  if (sheet.soort === 'blad') return sheet.verborgenBlad ? `${sheet.naam} (verborgen)` : sheet.naam;
  return sheet.soort === 'formules' ? `${sheet.naam} (formules)` : `${sheet.naam} (niet te lezen)`;
}

/** Step 2: how the list is read and what each column is; the guess is shown and can be corrected. */
export function ColumnsStap({ lijst, vandaag, onRead, onCheck, onBack }: Props) {
  const { bladen, passed, tekst } = lijst;
  const same = useMemo(() => searchSame(bladen), [bladen]);
  const [choice, setChoice] = useState(() => (same.length > 1 ? SAMEN : String(besteSheet(bladen))));
  const sheet = choice === SAMEN ? undefined : bladen[Number(choice)];
  const selected: readonly LeesbaarSheet[] = sheet?.soort === 'blad' ? [sheet] : same;
  const leesbaar = choice === SAMEN || sheet?.soort === 'blad';
  const left = passedTexts(bladen, passed, leesbaar ? selected : []);
  return (
    <div className="import">
      {tekst === null ? null : <ReadWijze lijst={lijst} als={tekst} onRead={onRead} />}
      {bladen.length > 1 ? (
        <div className="lijstbalk">
          <Picker
            naam="Blad"
            waarde={choice}
            keuzes={[
              ...(same.length > 1
                ? [{ waarde: SAMEN, label: `alle ${same.length} met dezelfde kolommen` }]
                : []),
              ...bladen.map((een, i) => ({ waarde: String(i), label: sheetNaam(een) })),
            ]}
            onSelect={setChoice}
          />
          <span className="zacht">Het bestand heeft {bladen.length} bladen.</span>
        </div>
      ) : null}
      <AndersParsed teksten={left} />
      {leesbaar ? (
        <ColumnsForm
          key={`${choice}${tekst?.scheiding ?? ''}`}
          bladen={selected}
          onCheck={(vraag) => onCheck(vraag, left)}
          {...{ vandaag, onBack }}
        />
      ) : (
        <NietLeesbaar blad={sheet} onBack={onBack} />
      )}
    </div>
  );
}

type NietLeesbaarProps = { readonly blad: Sheet | undefined; readonly onBack: () => void };

/** A sheet that is no list to us: why, and what to do about it. */
function NietLeesbaar({ blad, onBack }: NietLeesbaarProps) {
  return (
    <>
      <div role="alert">
        {blad?.soort === 'formules' ? (
          <Notice soort="fout">
            Op blad “{blad.naam}” staan formules, bijvoorbeeld in cel {blad.cellen.join(', ')}. Een formule
            kan een andere uitkomst geven dan u ziet. Kopieer de lijst in Excel, plak haar als waarden in een
            nieuw bestand en kies dat bestand.
          </Notice>
        ) : null}
        {blad?.soort === 'onbruikbaar' ? (
          <Notice soort="fout">
            Blad “{blad.naam}” kan niet worden gelezen. {WEIGERING_TEXT[blad.waarom]}
          </Notice>
        ) : null}
      </div>
      <div className="import__knoppen">
        <Button onClick={onBack}>Een andere lijst kiezen</Button>
      </div>
    </>
  );
}
