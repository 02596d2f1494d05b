import { Button, Input } from '@fluentui/react-components';
import { AutoFitWidth20Regular } from '@fluentui/react-icons/svg/auto-fit-width';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { PageFit20Regular } from '@fluentui/react-icons/svg/page-fit';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { useState } from 'react';
import { volgendeSchaal, type Zoom } from './pdf-zoom.ts';

type Props = {
  readonly pagina: number;
  readonly aantal: number;
  readonly onPagina: (nummer: number) => void;
  readonly zoom: Zoom;
  readonly schaal: number;
  readonly onZoom: (zoom: Zoom) => void;
};

/** Typed page number; goes there on Enter or when the field is left. */
function PaginaVeld({ pagina, aantal, onPagina }: Pick<Props, 'pagina' | 'aantal' | 'onPagina'>) {
  const [tekst, zetTekst] = useState<string | null>(null);
  const ga = () => {
    const nummer = Number(tekst);
    if (tekst !== null && Number.isInteger(nummer) && nummer >= 1 && nummer <= aantal) onPagina(nummer);
    zetTekst(null);
  };
  return (
    <Input
      className="pdf__paginaveld"
      aria-label={`Pagina, van ${aantal}`}
      inputMode="numeric"
      value={tekst ?? String(pagina)}
      onChange={(_, data) => zetTekst(data.value)}
      onBlur={ga}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key === 'Enter') ga();
        if (gebeurtenis.key === 'Escape') zetTekst(null);
      }}
    />
  );
}

/** Page and zoom controls of the preview. */
export function PdfBalk({ pagina, aantal, onPagina, zoom, schaal, onZoom }: Props) {
  const naar = (richting: 1 | -1) => () =>
    onZoom({ soort: 'vast', schaal: volgendeSchaal(schaal, richting) });
  return (
    <div className="pdf__balk">
      <div className="pdf__groep" role="group" aria-label="Bladeren">
        <Button
          appearance="subtle"
          icon={<ChevronUp20Regular />}
          aria-label="Vorige pagina"
          disabledFocusable={pagina <= 1}
          onClick={() => onPagina(pagina - 1)}
        />
        <Button
          appearance="subtle"
          icon={<ChevronDown20Regular />}
          aria-label="Volgende pagina"
          disabledFocusable={pagina >= aantal}
          onClick={() => onPagina(pagina + 1)}
        />
        <PaginaVeld pagina={pagina} aantal={aantal} onPagina={onPagina} />
        <span className="cijfers">van {aantal}</span>
      </div>
      <div className="pdf__groep" role="group" aria-label="Vergroten">
        <Button appearance="subtle" icon={<ZoomOut20Regular />} aria-label="Kleiner" onClick={naar(-1)} />
        <span className="pdf__schaal cijfers" role="status" aria-label="Vergroting">
          {Math.round(schaal * 100)} %
        </span>
        <Button appearance="subtle" icon={<ZoomIn20Regular />} aria-label="Groter" onClick={naar(1)} />
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
