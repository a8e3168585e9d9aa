import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** An on/off switch: the whole line can be hit. */
export function Toggle(props: {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}) {
  return (
    <label class="toggle">
      <span>{props.label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        checked={props.on}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
    </label>
  );
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly change: (value: T) => void;
  readonly children?: ComponentChildren;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="options">
        {props.options.map(({ value, label, lang }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.change(value)}
            />
            <span {...(lang && { lang })}>{label}</span>
          </label>
        ))}
      </div>
      {props.children}
    </fieldset>
  );
}
