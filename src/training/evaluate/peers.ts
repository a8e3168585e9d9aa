import { rank } from '../measure/ranking.ts';
import { operateAt } from '../measure/recall-at.ts';
import { decision, type Figures, MEASURES, ourFigures, peerFigures } from './contest.ts';
import { type Field, fieldsOf } from './contests.ts';
import { percent, percentWithin, perTenThousand, points } from './format.ts';
import type { Ours } from './ours.ts';
import { countAbove, type PeerScores } from './peer-scores.ts';
import { type Section, section } from './section.ts';
import { table } from './table.ts';

const HEAD = [
  'system',
  'average precision',
  'recall as `check`',
  'recall as `warn`',
  'recall at 1 %',
  'recall at 6 %',
];

/** Ours beside every peer on the same rows. */
export function peerSection(
  ours: Ours,
  peers: readonly PeerScores[],
  raised: { readonly check: number; readonly warn: number },
  missing: readonly string[],
): Section {
  const fields = fieldsOf(ours);
  return section(
    'Beside what else a user could have',
    [
      INTRODUCTION,
      peers.map(aboutPeer).join('\n'),
      ...fields.flatMap((field) => fieldParts(field, peers)),
      ...everydayParts(fields[0]!, peers, raised),
    ],
    missing,
  );
}

const INTRODUCTION =
  'Every peer learned from what the model learned from (weights for rows it cannot have; a quarter of validation chose its settings instead), and is scored on the same rows in the same run. Per cent, 95 % intervals; `ahead` is ours minus the peer on the same draws, in points. Recall as `check` and as `warn`: ours is the shipped decision, the peer may raise as many honest texts as it did; at 1 % and 6 % both rank by score. Disguised copies: every text, lure or honest, under every disguise that changes it, all copies of a text counting as one text and drawn together.';

function aboutPeer({ id, about, mixes }: PeerScores): string {
  const tried = mixes.map(([name, area]) => `${name} ${percent(area)}`).join(', ');
  return `- ${id}: ${about} Average precision where settings were chosen: ${tried}${mixes.length > 1 ? '; the better one is used' : ''}.`;
}

function fieldParts(field: Field, peers: readonly PeerScores[]): string[] {
  const cells = (figures: Figures, write: typeof percentWithin) =>
    MEASURES.map((measure) => write(figures[measure]));
  const lines = peers.flatMap((peer) => {
    const scores = Float64Array.from(field.places, (place) => peer[field.among][place]!);
    const { own, ahead } = peerFigures(field, scores);
    return [
      [peer.id, ...cells(own, percentWithin)],
      ['ours ahead', ...cells(ahead, points)],
    ];
  });
  const rate = (least: 'check' | 'warn') => percent(decision(field, least, field.base).rate);
  const lures = field.lure.filter(Boolean).length;
  return [
    `**${field.name}**: ${lures} lures, ${field.lure.length - lures} honest; ours raises ${rate('check')} % of the honest at \`check\` or above and ${rate('warn')} % at \`warn\`.`,
    table(HEAD, [['Parakh', ...cells(ourFigures(field), percentWithin)], ...lines]),
  ];
}

/** What each system raises among everyday rows where it raises as many honest look-alikes as ours. */
function everydayParts(
  whole: Field,
  peers: readonly PeerScores[],
  raised: { readonly check: number; readonly warn: number },
): string[] {
  const rows = peers[0]?.everyday.length ?? 0;
  if (rows === 0) return [];
  const lines = peers.map(({ id, rows: scores, everyday }) => {
    const ranking = rank(scores, whole.lure);
    const above = (least: 'check' | 'warn') => {
      const { rate } = decision(whole, least, whole.base);
      const { threshold } = operateAt(ranking, rate + 1e-9);
      return perTenThousand(countAbove(everyday, threshold), rows);
    };
    return [id, above('check'), above('warn')];
  });
  return [
    'Everyday rows of the measure sets raised per 10,000, each system at the threshold where it raises as many honest look-alikes of the whole part as ours:',
    table(
      ['system', 'as `check` or above', 'as `warn`'],
      [['Parakh', perTenThousand(raised.check, rows), perTenThousand(raised.warn, rows)], ...lines],
    ),
  ];
}
