import { appendFileSync, readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";

/**
 * A dynamic resource that reads keys from a "service", the JSON file that SERVICE names: keys are
 * computed, secret inputs. Each call of the provider is written down beside the file. What the program
 * asks for is in the same file, so that a test can change it from run to run.
 */
interface Service {
  keys: Record<string, string>;
  /** The call of the provider that throws. */
  failing: string;
  resources: {
    name: string;
    get?: string;
    target?: string;
    note?: string;
    /** The program gives the note as a secret. */
    secretNote?: boolean;
    options?: pulumi.CustomResourceOptions;
  }[];
}

interface Inputs {
  target: string;
  note?: string;
  key?: string;
}

interface Outputs extends Inputs {
  made: string;
}

const service = (): Service => JSON.parse(readFileSync(process.env["SERVICE"] ?? "", "utf8")) as Service;

const called = (name: string, text: string): void => {
  appendFileSync(`${process.env["SERVICE"]}.calls`, `${name} ${text}\n`);
  if (service().failing === name) {
    throw new Error(`${name} went wrong`);
  }
};

/** The wire form of a secret: to the provider's own code it is the string that it holds. */
const secret = (value: string | undefined): string => {
  const wrapped = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value };
  return wrapped as unknown as string;
};

const provider: pulumi.dynamic.ResourceProvider<Inputs, Outputs> = {
  configure({ config }) {
    called("configure", `${config.get("token")} ${config.get("elsewhere:setting")}`);
    return Promise.resolve();
  },
  check(olds: Partial<Inputs>, news) {
    called("check", `${olds.target ?? "-"}/${olds.key ?? "-"} ${news.target}`);
    if (news.target === "bad") {
      return Promise.resolve({ failures: [{ property: "target", reason: "there is no such target" }] });
    }
    const key = service().keys[news.target];
    const { target, note } = news;
    const inputs: Inputs = { target, ...(note !== undefined && { note }) };
    return Promise.resolve({ inputs: key === undefined ? inputs : { ...inputs, key: secret(key) } });
  },
  diff(id, olds, news) {
    called("diff", `${id} ${olds.key} ${news.key}`);
    const replaces = olds.target === news.target ? [] : ["target"];
    const changes = replaces.length > 0 || olds.key !== news.key || olds.note !== news.note;
    return Promise.resolve({ changes, replaces });
  },
  create(inputs) {
    called("create", `${inputs.target} ${inputs.key}`);
    return Promise.resolve({
      id: inputs.target,
      outs: { ...inputs, key: secret(inputs.key ?? "late"), made: "plain" },
    });
  },
  update(id, olds, news) {
    called("update", `${id} ${olds.key} ${news.key}`);
    return Promise.resolve({ outs: { ...news, key: secret(news.key), made: "plain" } });
  },
  read(id, props?: Partial<Outputs>) {
    called("read", `${id} ${props?.key ?? "-"}`);
    const key = service().keys[id];
    const inputs: Inputs = { target: id, note: props?.note ?? "read", key: secret(key) };
    const found: pulumi.dynamic.ReadResult = { id, props: { ...inputs, made: "plain" }, inputs };
    // No id says that there is no such resource.
    return Promise.resolve(key === undefined ? { id: "" } : found);
  },
  delete(id, props) {
    called("delete", `${id} ${props.key}`);
    return Promise.resolve();
  },
};

class Keys extends pulumi.dynamic.Resource {
  declare readonly key: pulumi.Output<string>;
  declare readonly made: pulumi.Output<string>;
  constructor(
    name: string,
    target: string | undefined,
    note: pulumi.Input<string | undefined>,
    options: pulumi.CustomResourceOptions,
  ) {
    super(provider, name, { target, note, key: undefined, made: undefined }, options, "test", "Keys");
  }
}

class Consumer extends pulumi.CustomResource {
  constructor(name: string, value: pulumi.Input<string>) {
    super("foreign:index:Consumer", name, { value });
  }
}

export const keys: Record<string, pulumi.Output<string>> = {};
for (const { name, target, note, secretNote, get, options } of service().resources) {
  const given = secretNote === true ? pulumi.secret(note) : note;
  const resource = new Keys(name, target, given, { ...options, ...(get !== undefined && { id: get }) });
  keys[name] = resource.key;
  new Consumer(`${name}-consumer`, resource.key);
}
