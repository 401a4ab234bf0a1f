/** What a response that is a resource of Resource Manager says of the resource itself, beside `properties`. */
import { object, of, string } from "../../operations/declare";
import type { Field, Fields } from "../../operations/types";

const who = ["User", "Application", "ManagedIdentity", "Key"];

const systemDataType = object("SystemData", "Who made the resource, who last changed it, and when.", {
  createdAt: string("When the resource was made: an RFC 3339 date and time."),
  createdBy: string("Who made the resource."),
  createdByType: string("What made the resource.", { values: who }),
  lastModifiedAt: string("When the resource was last changed: an RFC 3339 date and time."),
  lastModifiedBy: string("Who last changed the resource."),
  lastModifiedByType: string("What last changed the resource.", { values: who }),
});

export const systemData: Field = of(systemDataType, "Who made the resource, who last changed it, and when.", {
  required: true,
});

export const armResource: Fields = {
  id: string("The ARM ID of the resource.", { required: true }),
  name: string("The name of the resource.", { required: true }),
  type: string("The resource type.", { required: true }),
};
