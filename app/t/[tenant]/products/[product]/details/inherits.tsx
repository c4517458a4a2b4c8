import { formatCount } from '#components/format.ts';

type Props = { parentName: string | null; inherited: number; overridden: number };

/** How much of the answers comes from the product this one inherits from. */
export function Inherits({ parentName, inherited, overridden }: Props) {
  if (!parentName) return <>Nothing</>;
  return (
    <>
      {parentName}: {formatCount(inherited, 'answer', 'answers')} inherited
      {overridden > 0 && `, ${overridden} answered here instead`}
    </>
  );
}
