/** A run of a container registry: what it was asked to do, and what became of it. */
import { boolean, listOf, number, object, of, oneOf, string } from "../../../operations/declare";
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

const overrideTaskStepProperties = object(
  "OverrideTaskStepProperties",
  "What a run has otherwise than its task.",
  {
    arguments: listOf(argument, "The arguments of the build."),
    contextPath: string("The URL of the context: a repository or an archive."),
    file: string("The path of the task file in the context."),
    target: string("The stage that is built."),
    updateTriggerToken: string("The token that is sent to the URL which is told of changes."),
    values: listOf(setValue, "The values that the task is given."),
  },
);

/** Of any run. */
const anyRun: Fields = {
  isArchiveEnabled: boolean("Whether the run is archived."),
  agentPoolName: string("The name of the pool of machines that it runs on."),
  logTemplate: string("The repository and tag that the log is pushed to."),
};

/** Of a run of its own, and not of a task. */
const anyBuild: Fields = {
  ...anyRun,
  agentConfiguration: of(agentProperties, "The machine that it runs on."),
  credentials: of(credentials, "What it signs in to registries with."),
  platform: of(platformProperties, "The platform that it runs on.", required),
  sourceLocation: string("The URL of the context."),
  timeout: number("After how many seconds the run is ended."),
};

const runRequest = oneOf({
  name: "RunRequest",
  description:
    "What a run was asked to do, told apart by `type`. A later kind is passed on with whatever the service answered.",
  discriminator: "type",
  discriminatorDescription: "Tells the kinds of runs apart.",
  variants: {
    DockerBuildRequest: object("DockerBuildRequest", "A run that builds an image.", {
      ...anyBuild,
      arguments: listOf(argument, "The arguments of the build."),
      dockerFilePath: string("The path of the Dockerfile in the context.", required),
      imageNames: listOf("string", "The names of the images that are built."),
      isPushEnabled: boolean("Whether the images are pushed."),
      noCache: boolean("Whether the build uses no cache."),
      target: string("The stage that is built."),
    }),
    EncodedTaskRunRequest: object(
      "EncodedTaskRunRequest",
      "A run of a task file, which is given in base64.",
      {
        ...anyBuild,
        encodedTaskContent: string("The task file in base64.", required),
        encodedValuesContent: string("The values file in base64."),
        values: listOf(setValue, "The values that the task is given."),
      },
    ),
    FileTaskRunRequest: object("FileTaskRunRequest", "A run of a task file.", {
      ...anyBuild,
      taskFilePath: string("The path of the task file in the context.", required),
      values: listOf(setValue, "The values that the task is given."),
      valuesFilePath: string("The path of the values file in the context."),
    }),
    TaskRunRequest: object("TaskRunRequest", "A run of a task.", {
      ...anyRun,
      overrideTaskStepProperties: of(overrideTaskStepProperties, "What the run has otherwise than the task."),
      taskId: string("The ARM ID of the task.", required),
    }),
  },
});

const imageDescriptor = object("ImageDescriptor", "An image.", {
  digest: string("The digest of the image."),
  registry: string("The host of the registry."),
  repository: string("The repository of the image."),
  tag: string("The tag of the image."),
});

const imageUpdateTrigger = object("ImageUpdateTrigger", "The change of images that started a run.", {
  id: string("The ID of the change."),
  images: listOf(imageDescriptor, "The images that changed."),
  timestamp: string("When it came: an RFC 3339 date and time."),
});

const sourceTriggerDescriptor = object(
  "SourceTriggerDescriptor",
  "The change of a source repository that started a run.",
  {
    branchName: string("The branch that changed."),
    commitId: string("The ID of the commit."),
    eventType: string("What happened."),
    id: string("The ID of the change."),
    providerType: string("Where the repository is hosted."),
    pullRequestId: string("The ID of the pull request."),
    repositoryUrl: string("The URL of the repository."),
  },
);

const timerTriggerDescriptor = object("TimerTriggerDescriptor", "The set time that started a run.", {
  scheduleOccurrence: string("The time: an RFC 3339 date and time."),
  timerTriggerName: string("The name of the trigger."),
});

const run = object(
  "Run",
  "A run of a task.",
  {
    agentConfiguration: of(agentProperties, "The machine that it runs on."),
    agentPoolName: string("The name of the pool of machines that it runs on."),
    createTime: string("When the run was made: an RFC 3339 date and time."),
    customRegistries: listOf("string", "The hosts of the further registries."),
    finishTime: string("When the run ended: an RFC 3339 date and time."),
    imageUpdateTrigger: of(imageUpdateTrigger, "The change of images that started the run."),
    isArchiveEnabled: boolean("Whether the run is archived."),
    lastUpdatedTime: string("When the run was last changed: an RFC 3339 date and time."),
    logArtifact: of(imageDescriptor, "The image that holds the log.", required),
    outputImages: listOf(imageDescriptor, "The images that the run made."),
    platform: of(platformProperties, "The platform that it runs on."),
    provisioningState: string("Whether the last change of the resource has been made."),
    runErrorMessage: string("What went wrong.", required),
    runId: string("The ID of the run."),
    runType: string("What kind of run it is."),
    sourceRegistryAuth: string("How the run signed in to its own registry."),
    sourceTrigger: of(sourceTriggerDescriptor, "The change of a source repository that started the run."),
    startTime: string("When the run began: an RFC 3339 date and time."),
    status: string("How far the run has come."),
    task: string("The task that was run."),
    timerTrigger: of(timerTriggerDescriptor, "The set time that started the run."),
    updateTriggerToken: string("The token that is sent to the URL which is told of changes."),
  },
  {
    envelope: "properties",
    itself: {
      ...armResource,
      systemData,
    },
  },
);

export const taskRunDetails = object(
  "ListTaskRunDetailsResult",
  "A run of a registry's task, with its credentials.",
  {
    forceUpdateTag: string("A text whose change makes the task run again."),
    provisioningState: string("Whether the last change of the resource has been made.", {
      values: ["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"],
      required: true,
    }),
    runRequest: of(runRequest, "What the run was asked to do."),
    runResult: of(run, "What became of the run.", required),
  },
  {
    envelope: "properties",
    itself: {
      ...armResource,
      identity: of(identityProperties, "The managed identities of the resource."),
      location: string("The region of the resource."),
      systemData,
    },
  },
);
