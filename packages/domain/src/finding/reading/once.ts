/** A reading that is made when first asked for, and then kept as long as what was read. */
export function once<Subject extends object, Reading>(
  read: (subject: Subject) => Reading,
): (subject: Subject) => Reading {
  const made = new WeakMap<Subject, Reading>();
  return (subject) => {
    const known = made.get(subject);
    if (known !== undefined) return known;
    const reading = read(subject);
    made.set(subject, reading);
    return reading;
  };
}
