type Props = { readonly rollen: readonly string[] };

/** What else there is about complaints, by what this user may do. */
export function PapierLinks({ rollen }: Props) {
  const content = rollen.some((rol) => rol !== 'beheerder');
  const links = [
    { href: '#/klachten/jaarverslag', label: 'Klachtenjaarverslag', toon: true },
    { href: '#/klachten/afdruk', label: 'Register afdrukken', toon: content },
    { href: '#/klachten/sjablonen', label: 'Sjablonen van brieven', toon: rollen.length > 0 },
    {
      href: '#/klachten/vernietiging',
      label: 'Vernietigen',
      toon: rollen.some((rol) => rol !== 'gebiedsmanager'),
    },
  ].filter(({ toon }) => toon);
  return (
    <nav className="papier-links" aria-label="Meer over klachten">
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
