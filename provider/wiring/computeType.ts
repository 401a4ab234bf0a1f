import type { FieldChecker } from "./projection";

/** A compute has the secrets of its type alone. */
export function requireComputeType(
  wanted: "AKS" | "VirtualMachine",
  computeType: unknown,
  fields: FieldChecker,
): void {
  const type = fields.text(
    "compute.computeType",
    computeType,
    "pass the result of listComputeKeys, or a ComputeKeys",
  );
  if (type !== wanted)
    fields.reject("compute", `has another computeType than ${wanted}, so it has no such secrets`);
}
