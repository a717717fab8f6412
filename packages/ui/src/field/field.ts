/** What every field may be told. */
export interface FieldProps {
  readonly label: string;
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** What is wrong, and what to do. */
  readonly failure?: string;
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
}
