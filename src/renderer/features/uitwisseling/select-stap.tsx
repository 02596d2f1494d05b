import { Button, ProgressBar, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FileButton } from '../../components/field/file-button.tsx';
import { Notice } from '../../components/toestand.tsx';
import { exporteer } from '../../lib/export-file.ts';
import { SAMPLE_LIST } from './sample-list.ts';
import { type List, useLezing } from './use-lezing.ts';

/** Step 1: a file, or cells pasted from Excel. The page gets bytes, never a place on the disk. */
export function SelectStap({ onRead }: { readonly onRead: (list: List) => void }) {
  const textId = useId();
  const [tekst, setText] = useState('');
  const { toestand, read, stop } = useLezing(onRead);
  const leest = toestand.soort === 'leest';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an extra beside the button that chooses a file
    <div
      className="import"
      onDragOver={(drag) => drag.preventDefault()}
      onDrop={(drop) => {
        drop.preventDefault();
        const [bestand] = drop.dataTransfer.files;
        if (bestand !== undefined && !leest) read({ soort: 'bestand', bestand });
      }}
    >
      <section className="import__vak">
        <h2>Een bestand van de organisatie</h2>
        <p className="zacht">
          Excel (.xlsx) of CSV, tot 50.000 regels. De kolommen mogen in elke volgorde staan.
        </p>
        <div className="import__knoppen">
          <FileButton
            knop="Bestand kiezen…"
            label="Een bestand van de organisatie"
            accept=".xlsx,.xlsm,.csv,.txt,.tsv"
            uit={leest}
            onSelect={(bestand) => read({ soort: 'bestand', bestand })}
          />
          <Button onClick={() => void exporteer(SAMPLE_LIST, 'xlsx', SAMPLE_LIST.peildatum)}>
            Voorbeeldbestand bewaren…
          </Button>
        </div>
        <p className="zacht">U kunt een bestand ook hierheen slepen.</p>
      </section>
      <section className="import__vak">
        <h2>
          <label htmlFor={textId}>Of plak de cellen uit Excel</label>
        </h2>
        <Textarea
          id={textId}
          value={tekst}
          rows={5}
          disabled={leest}
          resize="vertical"
          onChange={(_, data) => setText(data.value)}
        />
        <div className="import__knoppen">
          <Button disabled={leest || tekst.trim() === ''} onClick={() => read({ soort: 'tekst', tekst })}>
            Geplakte lijst lezen
          </Button>
        </div>
      </section>
      {leest ? (
        <div className="import__voortgang" role="status">
          <p>De lijst wordt gelezen…</p>
          <ProgressBar />
          <Button onClick={stop}>Stoppen</Button>
        </div>
      ) : null}
      {toestand.soort === 'geweigerd' ? (
        <div role="alert">
          <Notice soort="fout">{toestand.tekst}</Notice>
        </div>
      ) : null}
    </div>
  );
}
