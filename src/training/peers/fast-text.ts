import type { FastTextModule } from './fast-text-module.ts';
import type { Peer, Row, Scorer } from './peer.ts';
import { best, needBothLabels } from './tune.ts';
import { clean, words } from './words.ts';

interface Setting {
  readonly lr: number;
  /** Shortest and longest runs of characters; 0 for none. */
  readonly minn: number;
  readonly maxn: number;
}

const SETTINGS: readonly Setting[] = [
  { lr: 0.5, minn: 0, maxn: 0 },
  { lr: 0.1, minn: 3, maxn: 5 },
  { lr: 0.5, minn: 3, maxn: 5 },
];

/** Passes over the texts: many for a small corpus, fewer as it grows, within what is usual. */
const MIN_EPOCHS = 6;
const MAX_EPOCHS = 30;
const CHARACTERS = 40_000_000;

const FILE = 'train.txt';
const LURE = '__label__lure';

/** The form the library reads: words between spaces. A line break ends the text. */
const line = (text: string): string => `${words(clean(text)).join(' ')}\n`;

/** fastText (Joulin et al. 2016) in WebAssembly, on one thread: the log-odds of a lure. */
export function fastText(library: FastTextModule): Peer {
  return {
    id: 'fasttext',
    about:
      'fastText, supervised, words and pairs in 100 dimensions; character runs and learning rate chosen on validation.',
    train(rows, validation) {
      needBothLabels(rows, 'training');
      return best(SETTINGS, (setting) => fit(library, rows, setting), validation);
    },
  };
}

function fit(library: FastTextModule, rows: readonly Row[], setting: Setting): Scorer {
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  const args = Object.assign(new library.Args(), setting, {
    epoch: Math.max(MIN_EPOCHS, Math.min(MAX_EPOCHS, Math.round(CHARACTERS / length))),
    dim: 100,
    minCount: 1,
    wordNgrams: 2,
    bucket: 200_000,
    seed: 1,
    thread: 1,
    verbose: 0,
    model: library.ModelName.supervised,
    loss: library.LossName.softmax,
    input: FILE,
  });
  const model = new library.FastText();
  const texts = rows.map(({ text, label }) => `__label__${label} ${line(text)}`);
  library.FS.writeFile(FILE, texts.join(''));
  model.train(args, () => {});
  library.FS.unlink(FILE);
  return {
    score: (text) => logOdds(model.predict(line(text), 2, 0)),
    free: () => model.delete(),
  };
}

/** Log-odds from the two probabilities, which the library floors at 1e-5 and so keeps apart from 0. */
function logOdds(pairs: ReturnType<InstanceType<FastTextModule['FastText']>['predict']>): number {
  let odds = 0;
  for (let at = 0; at < pairs.size(); at++) {
    const [probability, label] = pairs.get(at);
    odds += (label === LURE ? 1 : -1) * Math.log(probability);
  }
  pairs.delete();
  return odds;
}
