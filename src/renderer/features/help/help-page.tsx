import './help.css';
import '../../components/table/list-bar.css';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import manual from '../../../../docs/handleiding.md?raw';
import { Page } from '../../components/page.tsx';
import { EmptyState } from '../../components/toestand.tsx';
import { HELP_TOPICS } from '../../lib/help.ts';
import { readSections, type Section, searchSections, sectionId } from './manual.ts';
import { draw } from './manual-text.tsx';

let read: readonly Section[] | undefined;

/** Read when the manual is opened: the screen is loaded in the idle time after the start, which is no time for its whole text. */
function sectionsOfManual(): readonly Section[] {
  read ??= readSections(manual);
  return read;
}

/** Which section the address asks for ('/help?bij=formatie'); null = none that there is. */
function asked(search: URLSearchParams): string | null {
  const topics = new Map<string, string>(Object.entries(HELP_TOPICS));
  const title = topics.get(search.get('bij') ?? '');
  return title === undefined ? null : sectionId(title);
}

/** The manual, with its contents beside it and a box to search in. */
export function HelpPage() {
  const [search] = useSearchParams();
  const [query, setQuery] = useState('');
  const at = asked(search);
  const shown = useMemo(() => searchSections(sectionsOfManual(), query), [query]);
  useEffect(() => {
    if (at !== null) goTo(at);
  }, [at]);
  return (
    <Page titel="Handleiding" schuift={false}>
      <div className="lijstbalk">
        <input
          type="search"
          className="lijstbalk__zoek"
          aria-label="Zoek in de handleiding"
          placeholder="Zoek in de handleiding"
          value={query}
          onChange={(input) => setQuery(input.target.value)}
        />
        <output className="zacht">{query.trim() === '' ? '' : countText(shown.length)}</output>
      </div>
      {shown.length === 0 ? (
        <EmptyState titel="Daarover staat niets in de handleiding">
          Probeer een ander woord, of minder woorden. Alle sneltoetsen ziet u met F1.
        </EmptyState>
      ) : (
        <div className="handleiding">
          <nav className="handleiding__inhoud" aria-label="Inhoud van de handleiding">
            <ul>
              {shown.map(({ id, level, title }) => (
                <li key={id} className={`handleiding__regel--${String(level)}`}>
                  <button type="button" className="handleiding__schakel" onClick={() => goTo(id)}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <div
            className="handleiding__tekst"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard too (axe asks it)
            tabIndex={0}
            role="region"
            aria-label="Tekst van de handleiding"
          >
            {shown.map((section) => (
              <Text key={section.id} {...section} />
            ))}
          </div>
        </div>
      )}
    </Page>
  );
}

const countText = (count: number): string => (count === 1 ? '1 onderwerp' : `${String(count)} onderwerpen`);

function Text({ id, level, title, content }: Section) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={headingId(id)}>
      <Heading id={headingId(id)} tabIndex={-1}>
        {title}
      </Heading>
      {draw(content)}
    </section>
  );
}

const headingId = (id: string): string => `handleiding-${id}`;

/** Brings a section to the top and puts the focus there, so that reading goes on from it. */
function goTo(id: string): void {
  const heading = document.getElementById(headingId(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
