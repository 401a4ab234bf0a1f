// Generated from services/databoxedge.ts by `npm run generate`.
/** Keys of Azure Stack Edge; the names are those of azure-native's module. */
import type * as pulumi from "@pulumi/pulumi";

import { operationOf } from "../operations/operation";
import type { ArgsOf, KeepersArgs, KeysResourceOptions } from "../program/argsAndOptions";
import { functionOf } from "../program/function";
import { type FieldOutputs, KeysResource } from "../program/resource";
import databoxedge from "../services/databoxedge";

const orderDCAccessCode = operationOf(databoxedge, "listOrderDCAccessCode");

/** The code that opens the data center's door. */
export interface ListOrderDCAccessCodeResult {
  /** The code. */
  authCode: string | undefined;
}

/** The arguments of {@link listOrderDCAccessCode}. */
export type ListOrderDCAccessCodeArgs = ArgsOf<{
  /** The name of the resource group: 1 to 90 characters. */
  resourceGroupName: string;
  /** The name of the device. */
  deviceName: string;
}>;

/**
 * Lists the code that opens the data center's door for an order.
 *
 * Called at every preview and update; nothing is stored in the state. In a preview the result is unknown if
 * the order is not found. Needs `Microsoft.DataBoxEdge/dataBoxEdgeDevices/orders/listDCAccessCode/action`.
 *
 * @param args `resourceGroupName` and `deviceName`, or `resourceId`
 * @param opts `dependsOn` is waited for; `parent` is where warnings are shown; `profile` names settings
 * @returns a secret; each field lifts (`keys.authCode`)
 * API version 2023-07-01 by default
 *
 * @example
 * const keys = databoxedge.listOrderDCAccessCode({ resourceId: order.id });
 * export const secret = keys.authCode;
 */
export const listOrderDCAccessCode = functionOf<ListOrderDCAccessCodeArgs, ListOrderDCAccessCodeResult>(
  orderDCAccessCode,
);

/** {@link listOrderDCAccessCode} under azure-native's other name. */
export const listOrderDCAccessCodeOutput: typeof listOrderDCAccessCode = listOrderDCAccessCode;

/** The outputs of {@link OrderCredentials} that the service returns; all of them are secret. */
export interface OrderCredentials extends FieldOutputs<ListOrderDCAccessCodeResult> {}

/**
 * Keeps the code that opens the data center's door for an order, encrypted, in the stack's state. A key that
 * was rotated in Azure shows in the plan: `revision` goes up, `rotated` names the fields, and only what uses
 * them changes. With `keepers` the keys are kept until one of those changes. Deleting it changes nothing in
 * Azure.
 *
 * Takes the arguments of {@link listOrderDCAccessCode}; every value that the service returned is a secret
 * output.
 *
 * @example
 * const keys = new databoxedge.OrderCredentials("keys", { resourceId: order.id });
 */
export class OrderCredentials extends KeysResource {
  /** @param args the names, or `resourceId`; another resource in Azure means a replacement */
  constructor(name: string, args: ListOrderDCAccessCodeArgs & KeepersArgs, opts?: KeysResourceOptions) {
    super(orderDCAccessCode, name, args, opts);
  }

  /**
   * Reads the keys of an existing resource, by its ARM ID. The state keeps them, encrypted, as it keeps everything that is read.
   *
   * @throws an error, in a preview too, if the resource is not found
   */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: KeysResourceOptions): OrderCredentials {
    return new OrderCredentials(name, { resourceId: id }, { ...opts, id });
  }
}
