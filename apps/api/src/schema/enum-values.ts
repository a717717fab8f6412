type EnumValues<Value extends string> = Record<string, { readonly value: Value; readonly description: string }>;

/** `governanceBody` in the domain is GOVERNANCE_BODY here: one rule instead of two lists that could drift apart. */
export function enumValues<Value extends string>(described: Readonly<Record<Value, string>>): EnumValues<Value> {
  const values: EnumValues<Value> = {};
  for (const value of Object.keys(described) as Value[]) {
    values[upperName(value)] = { value, description: described[value] };
  }
  return values;
}

export function upperName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
