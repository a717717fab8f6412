import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Parameters = WrittenParameters<'rightsToMaterials'>;
type Trigger = NonNullable<Parameters['removalOnDemand']>['triggers'][number];

export interface RightsToMaterialsPhrases {
  readonly own: Readonly<Record<Parameters['own'], string>>;
  readonly joint: Readonly<Record<Parameters['joint'], string>>;
  readonly triggers: Readonly<Record<Trigger, string>>;
  readonly removal: (when: string) => string;
  readonly removalUnstated: string;
}

export const rightsToMaterials: Teller<'rightsToMaterials', RightsToMaterialsPhrases> = (
  { joint, own, removalOnDemand, ...rest },
  say,
  { choice },
) => {
  nothingElse(rest);
  return [say.own[own], say.joint[joint], removal()];

  function removal(): string {
    if (removalOnDemand === null) return say.removalUnstated;
    const { triggers, ...others } = removalOnDemand;
    nothingElse(others);
    return say.removal(choice(triggers.map((trigger) => say.triggers[trigger])));
  }
};
