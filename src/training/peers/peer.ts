/** A text and what it is. */
export interface Row {
  readonly text: string;
  readonly label: 'lure' | 'honest';
}

export interface Scorer {
  /**
   * How much the text looks like a lure: any finite number, higher is worse. Only the order counts:
   * scores are log-odds or hits, not probabilities, because a saturated probability would tie texts
   * that the peer can still tell apart.
   */
  score(text: string): number;
  /** Gives back memory that the garbage collector cannot reach; no scoring after it. */
  free?(): void;
}

/** A detector that a user could have instead of ours. */
export interface Peer {
  readonly id: string;
  /** One sentence for the model card: what it is, and how it was tuned. */
  readonly about: string;
  /**
   * Fits to `rows` and chooses its settings on `validation`, by average precision. Deterministic.
   * Both need rows of both labels (the keyword list uses neither).
   */
  train(rows: readonly Row[], validation: readonly Row[]): Scorer;
}
