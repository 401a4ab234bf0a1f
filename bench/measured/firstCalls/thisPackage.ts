import { connect } from "../clients/publicFunction";

export async function call(): Promise<unknown> {
  const list = await connect();
  return list("ws-1");
}
