/** The door is shut: it was waited for too long, stayed open too long, or its work has ended. */
export class DoorShut extends Error {
  override readonly name = 'DoorShut';
}
