import { Button, Input } from '@fluentui/react-components';
import { AutoFitWidth20Regular } from '@fluentui/react-icons/svg/auto-fit-width';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { PageFit20Regular } from '@fluentui/react-icons/svg/page-fit';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { useState } from 'react';
import { nextScale, type Zoom } from './pdf-zoom.ts';

type Props = {
  readonly pagina: number;
  readonly aantal: number;
  readonly onPage: (nummer: number) => void;
  readonly zoom: Zoom;
  readonly schaal: number;
  readonly onZoom: (zoom: Zoom) => void;
};

/** Typed page number; goes there on Enter or when the field is left. */
function PageField({ pagina, aantal, onPage }: Pick<Props, 'pagina' | 'aantal' | 'onPage'>) {
  const [text, setText] = useState<string | null>(null);
  const ga = () => {
    const nummer = Number(text);
    if (text !== null && Number.isInteger(nummer) && nummer >= 1 && nummer <= aantal) onPage(nummer);
    setText(null);
  };
  return (
    <Input
      className="pdf__paginaveld"
      aria-label={`Pagina, van ${aantal}`}
      inputMode="numeric"
      value={text ?? String(pagina)}
      onChange={(_, data) => setText(data.value)}
      onBlur={ga}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key === 'Enter') ga();
        if (gebeurtenis.key === 'Escape') setText(null);
      }}
    />
  );
}

/** Page and zoom controls of the preview. */
export function PdfBar({ pagina, aantal, onPage, zoom, schaal, onZoom }: Props) {
  const to = (direction: 1 | -1) => () => onZoom({ soort: 'vast', schaal: nextScale(schaal, direction) });
  return (
    <div className="pdf__balk">
      <div className="pdf__groep" role="group" aria-label="Bladeren">
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label="Vorige pagina"
          disabledFocusable={pagina <= 1}
          onClick={() => onPage(pagina - 1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label="Volgende pagina"
          disabledFocusable={pagina >= aantal}
          onClick={() => onPage(pagina + 1)}
        />
        <PageField pagina={pagina} aantal={aantal} onPage={onPage} />
        <span className="cijfers">van {aantal}</span>
      </div>
      <div className="pdf__groep" role="group" aria-label="Vergroten">
        <Button appearance="subtle" icon={<ZoomOut20Regular />} aria-label="Kleiner" onClick={to(-1)} />
        <span className="pdf__schaal cijfers" role="status" aria-label="Vergroting">
          {Math.round(schaal * 100)} %
        </span>
        <Button appearance="subtle" icon={<ZoomIn20Regular />} aria-label="Groter" onClick={to(1)} />
        <Button
          appearance="subtle"
          icon={<AutoFitWidth20Regular />}
          aria-label="Passend op breedte"
          aria-pressed={zoom.soort === 'breedte'}
          onClick={() => onZoom({ soort: 'breedte' })}
        />
        <Button
          appearance="subtle"
          icon={<PageFit20Regular />}
          aria-label="Hele pagina"
          aria-pressed={zoom.soort === 'pagina'}
          onClick={() => onZoom({ soort: 'pagina' })}
        />
      </div>
    </div>
  );
}
