/** Through which a cluster outside Azure is reached, with a token that each call makes. */
import { number, object, of, string } from "../../operations/declare";

const required = { required: true } as const;

export const hybridConnectionConfig = of(
  object("HybridConnectionConfig", "How to reach the cluster, through a relay.", {
    relay: string("The name of the relay.", required),
    hybridConnectionName: string("The name of the hybrid connection.", required),
    token: string("The token for the relay.", required),
    expirationTime: number("Until when the token is valid, in seconds since 1970.", required),
  }),
  "How to reach the cluster, through a relay.",
  required,
);
