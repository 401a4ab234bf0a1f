/** What Resource Manager keeps of a resource's making, which a response says beside `properties`. */
import { object, of, string } from "../../operations/declare";
import type { Field } from "../../operations/types";

const who = ["User", "Application", "ManagedIdentity", "Key"];

const systemDataType = object("SystemData", "Who made the resource, who last changed it, and when.", {
  createdAt: string("When the resource was made: an RFC 3339 date and time."),
  createdBy: string("Who made the resource."),
  createdByType: string("What made the resource.", { values: who }),
  lastModifiedAt: string("When the resource was last changed: an RFC 3339 date and time."),
  lastModifiedBy: string("Who last changed the resource."),
  lastModifiedByType: string("What last changed the resource.", { values: who }),
});

const WHAT = "Who made the resource, who last changed it, and when.";

export const systemData: Field = of(systemDataType, WHAT, { required: true });
export const systemDataOrNone: Field = of(systemDataType, WHAT);
