/** A task of a container registry: its steps, its triggers, its credentials. */
import { boolean, listOf, mapOf, number, object, of, oneOf, string } from "../../../operations/declare";
import type { Fields } from "../../../operations/types";
import {
  agentProperties,
  argument,
  credentials,
  identityProperties,
  platformProperties,
  setValue,
} from "./taskParts";
import { armResource, systemData } from "../armResource";

const required = { required: true } as const;

const baseImageDependency = object("BaseImageDependency", "An image that another one is built upon.", {
  digest: string("The digest of the image."),
  registry: string("The host of the registry."),
  repository: string("The repository of the image."),
  tag: string("The tag of the image."),
  type: string("When the image is needed.", { values: ["BuildTime", "RunTime"] }),
});

/** Of any step. */
const anyStep: Fields = {
  baseImageDependencies: listOf(baseImageDependency, "The images that the built one depends upon.", required),
  contextAccessToken: string("The token that the context is read with."),
  contextPath: string("The URL of the context: a repository or an archive."),
};

const taskStep = oneOf({
  name: "TaskStep",
  description:
    "What a task does, told apart by `type`. A later kind is passed on with whatever the service answered.",
  discriminator: "type",
  discriminatorDescription: "Tells the kinds of steps apart.",
  variants: {
    Docker: object("DockerBuildStep", "A step that builds an image.", {
      ...anyStep,
      arguments: listOf(argument, "The arguments of the build."),
      dockerFilePath: string("The path of the Dockerfile in the context.", required),
      imageNames: listOf("string", "The names of the images that are built."),
      isPushEnabled: boolean("Whether the images are pushed."),
      noCache: boolean("Whether the build uses no cache."),
      target: string("The stage that is built."),
    }),
    EncodedTask: object("EncodedTaskStep", "A step that runs a task file, which is given in base64.", {
      ...anyStep,
      encodedTaskContent: string("The task file in base64.", required),
      encodedValuesContent: string("The values file in base64."),
      values: listOf(setValue, "The values that the task is given."),
    }),
    FileTask: object("FileTaskStep", "A step that runs a task file.", {
      ...anyStep,
      taskFilePath: string("The path of the task file in the context.", required),
      values: listOf(setValue, "The values that the task is given."),
      valuesFilePath: string("The path of the values file in the context."),
    }),
  },
});

const baseImageTrigger = object("BaseImageTrigger", "A run whenever a base image changes.", {
  baseImageTriggerType: string("Which base images are watched.", {
    values: ["All", "Runtime"],
    required: true,
  }),
  name: string("The name of the trigger.", required),
  status: string("Whether it is enabled.", { values: ["Disabled", "Enabled"] }),
  updateTriggerEndpoint: string("The URL that is told of changes."),
  updateTriggerPayloadType: string("What that URL is sent.", { values: ["Default", "Token"] }),
});

const authInfo = object("AuthInfo", "What a source repository is accessed with.", {
  expiresIn: number("In how many seconds the token expires."),
  refreshToken: string("The token that another one is asked for with."),
  scope: string("What the token is for."),
  token: string("The access token.", required),
  tokenType: string("What kind of token it is.", required),
});

const sourceProperties = object("SourceProperties", "The source repository that a trigger watches.", {
  branch: string("The branch."),
  repositoryUrl: string("The URL of the repository.", required),
  sourceControlAuthProperties: of(authInfo, "What the repository is accessed with."),
  sourceControlType: string("Where the repository is hosted.", required),
});

const sourceTrigger = object("SourceTrigger", "A run whenever a source repository changes.", {
  name: string("The name of the trigger.", required),
  sourceRepository: of(sourceProperties, "The source repository.", required),
  sourceTriggerEvents: listOf("string", "The events that start a run.", required),
  status: string("Whether it is enabled.", { values: ["Disabled", "Enabled"] }),
});

const timerTrigger = object("TimerTrigger", "A run at set times.", {
  name: string("The name of the trigger.", required),
  schedule: string("When it runs, as a cron expression.", required),
  status: string("Whether it is enabled.", { values: ["Disabled", "Enabled"] }),
});

const triggerProperties = object("TriggerProperties", "What starts a task.", {
  baseImageTrigger: of(baseImageTrigger, "Changes of the base images."),
  sourceTriggers: listOf(sourceTrigger, "Changes of source repositories."),
  timerTriggers: listOf(timerTrigger, "Set times."),
});

export const taskDetails = object(
  "ListTaskDetailsResult",
  "A task of a registry, with its credentials.",
  {
    agentConfiguration: of(agentProperties, "The machine that it runs on."),
    agentPoolName: string("The name of the pool of machines that it runs on."),
    creationDate: string("When the task was made: an RFC 3339 date and time.", required),
    credentials: of(credentials, "What it signs in to registries with."),
    isSystemTask: boolean("Whether the task is one of the service's own."),
    logTemplate: string("The repository and tag that the log is pushed to."),
    platform: of(platformProperties, "The platform that it runs on."),
    provisioningState: string("Whether the last change of the resource has been made.", {
      values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"],
      required: true,
    }),
    status: string("Whether it is enabled.", { values: ["Disabled", "Enabled"] }),
    step: of(taskStep, "What the task does."),
    timeout: number("After how many seconds the run is ended."),
    trigger: of(triggerProperties, "What starts the task."),
  },
  {
    envelope: "properties",
    itself: {
      ...armResource,
      identity: of(identityProperties, "The managed identities of the resource."),
      location: string("The region of the resource.", required),
      systemData,
      tags: mapOf("string", "The tags of the resource."),
    },
  },
);
