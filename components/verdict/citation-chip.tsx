import { Icon } from '#components/ui/icon.tsx';

type Props = { cites: string; href?: string; title?: string };

/** Where in the law it says so. Opens the official text when there is a link to it. */
export function CitationChip({ cites, href, title }: Props) {
  if (!href)
    return (
      <span className="citation" title={title}>
        <span className="truncate">{cites}</span>
      </span>
    );
  const outside = /^https?:/.test(href);
  return (
    <a href={href} title={title} {...(outside && { target: '_blank', rel: 'noreferrer' })} className="citation">
      <span className="truncate">{cites}</span>
      {outside && <Icon name="external" size={12} label="opens the official text" />}
    </a>
  );
}
