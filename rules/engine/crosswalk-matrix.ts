import type { Crosswalk, How, Served } from './crosswalk.ts';
import type { Pack, Requirement } from './pack.ts';

/** How far the answers to one requirement serve one other regulation: as its best served requirement says. */
export type MatrixCell = { packId: string; how: How; served: Served[] };

export type MatrixRow = {
  requirement: Requirement;
  /** By regulation; nothing where the answers serve nothing there. The regulation itself is left out. */
  cells: ReadonlyMap<string, MatrixCell>;
};

/** One regulation as the spine: for each of its requirements, what the same answers serve in every other regulation. Pure. */
export function crosswalkMatrix(walk: Crosswalk, spine: Pack): MatrixRow[] {
  return spine.requirements.map((requirement) => {
    const elsewhere = walk.servedBy(requirement.id).filter(({ packId }) => packId !== spine.id);
    const byPack = Map.groupBy(elsewhere, ({ packId }) => packId);
    // `servedBy` tells the fullest first, so the first of each regulation speaks for it.
    const cells = [...byPack].map(([packId, served]): [string, MatrixCell] => {
      const how = served[0]?.how ?? 'informs';
      return [packId, { packId, how, served }];
    });
    return { requirement, cells: new Map(cells) };
  });
}

/** Whether any of these regulations asks something of the answers: what they are only worth reading for is not asked. */
export const isAskedBy = ({ cells }: MatrixRow, packIds: readonly string[]): boolean =>
  packIds.some((id) => (cells.get(id)?.how ?? 'informs') !== 'informs');
