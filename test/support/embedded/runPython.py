"""Runs the Python program of the working directory, as the CLI's language host does; that one is not on PyPI."""

import asyncio
import json
import logging
import os
import runpy
import sys
import traceback

import pulumi
from pulumi.runtime import Settings, configure, run_in_stack, set_all_config

# The SDK's exit code for "failed, and the user has been told why".
TOLD_THE_USER = 32


def main(settings: Settings) -> int:
    set_all_config(
        json.loads(os.environ["PULUMI_CONFIG"]), json.loads(os.environ["PULUMI_CONFIG_SECRET_KEYS"])
    )
    configure(settings)
    sys.path.insert(0, os.getcwd())
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    # What a failed program leaves undone is no news.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    try:
        loop.run_until_complete(run_in_stack(lambda: runpy.run_path("__main__.py", run_name="__main__")))
    except pulumi.RunError as error:
        pulumi.log.error(str(error))
        return TOLD_THE_USER
    except Exception:
        pulumi.log.error(f"Program failed with an unhandled exception:\n{traceback.format_exc()}")
        return TOLD_THE_USER
    return 0


if __name__ == "__main__":
    sys.exit(main(Settings(**json.loads(sys.argv[1]))))
